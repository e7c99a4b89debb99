import { describe, expect, it } from 'vitest';
import { importProblemOf } from '../../src/importing/document/problem.js';
import { importDocument } from '../../src/importing/import-document.js';
import { parseStory } from '../../src/stories/parse.js';
import { docx, epub, odt, packed } from './packed.js';

const SENTENCE = 'Le gardien note chaque soir la force du vent.';

async function story(file: string, bytes: Uint8Array) {
  const { markdown } = await importDocument(file, bytes);
  return { markdown, story: parseStory('phare.md', markdown).story };
}

async function problem(file: string, bytes: Uint8Array): Promise<unknown> {
  return importDocument(file, bytes).then(
    () => 'imported',
    (error: unknown) => importProblemOf(error),
  );
}

const paragraph = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a document of Word that is imported', () => {
  it('tells its title, its author and its date', async () => {
    const told = await story('a.docx', docx(paragraph(SENTENCE)));
    expect(told.story).toMatchObject({ title: 'Le phare', author: 'Anne Roux', date: '2021-03-04' });
  });

  it('takes the first row of a table for its head', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const { markdown } = await story(
      'a.docx',
      docx(`<w:tbl>${row('An', 'Gardien')}${row('1881', 'Paul')}</w:tbl>`),
    );
    expect(markdown).toContain('| An | Gardien |\n| - | - |\n| 1881 | Paul |');
  });

  it('shows nothing of what was deleted or commented on', async () => {
    const { markdown } = await story(
      'a.docx',
      docx(
        `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r><w:del><w:r><w:delText>secret</w:delText></w:r></w:del></w:p>`,
      ),
    );
    expect(markdown).not.toContain('secret');
  });
});

describe('a text of OpenDocument that is imported', () => {
  it('keeps headings, numbered or not, lists and tables, and what it tells of itself', async () => {
    const told = await story(
      'a.odt',
      odt(`<text:h text:outline-level="1">Le phare</text:h><text:list><text:list-item><text:h text:outline-level="2">La lampe</text:h></text:list-item></text:list>
        <text:p>${SENTENCE}<text:s text:c="2"/>Oui.</text:p><text:list><text:list-item><text:p>huile</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>An</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>1881</text:p></table:table-cell></table:table-row></table:table>`),
    );
    for (const part of ['# Le phare', '## La lampe', '- huile', '| 1881 |'])
      expect(told.markdown).toContain(part);
    expect(told.story).toMatchObject({ author: 'Anne Roux', language: 'fr' });
  });

  it('shows nothing of what was deleted or commented on, and its notes at the end', async () => {
    const { markdown } = await story(
      'a.odt',
      odt(`<text:tracked-changes><text:p>secret</text:p></text:tracked-changes>
        <text:p>${SENTENCE}<office:annotation><text:p>secret</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Une note.</text:p></text:note-body></text:note></text:p><text:p>Fin.</text:p>`),
    );
    expect(markdown).not.toContain('secret');
    expect(markdown.trim().endsWith('Une note.')).toBe(true);
  });
});

describe('a book that is imported', () => {
  it('has its chapters in order, each under a heading', async () => {
    const told = await story(
      'a.epub',
      epub([`<h1>La lampe</h1><p>${SENTENCE}</p>`, `<p>La suite&nbsp;: ${SENTENCE}</p>`]),
    );
    expect(told.markdown).toMatch(/# La lampe[\s\S]*## Chapitre 2[\s\S]*La suite/);
    expect(told.story).toMatchObject({ author: 'Anne Roux, Paul Petit', publisher: 'La Côte', date: '2021' });
  });

  it('keeps where its printed pages begin', async () => {
    const { markdown } = await story(
      'a.epub',
      epub([
        `<p>${SENTENCE}</p><span epub:type="pagebreak" id="p12" title="12"/><p>Ensuite. ${SENTENCE}</p>`,
      ]),
    );
    expect(markdown).toMatch(/<!-- p\. 12 -->\s+Ensuite/);
  });

  it('whose chapters are encrypted is refused', async () => {
    const locks =
      '<encryption><EncryptedData><CipherReference URI="OEBPS/c0.xhtml"/></EncryptedData></encryption>';
    expect(await problem('a.epub', epub([SENTENCE], { 'META-INF/encryption.xml': locks }))).toEqual({
      kind: 'locked',
    });
  });

  it('reads nothing outside of itself', async () => {
    const opf = `<package><manifest><item id="a" href="../../../../etc/passwd" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>`;
    expect(await problem('a.epub', epub([], { 'OEBPS/book.opf': opf }))).toEqual({ kind: 'wordless' });
  });
});

describe('an archive made to do harm', () => {
  it('that would unpack to gigabytes is refused', async () => {
    const mega = ' '.repeat(60_000_000);
    const bomb = packed({ 'content.xml': `<a>${mega}</a>`, 'a.xml': mega, 'b.xml': mega, 'c.xml': mega });
    expect(await problem('a.epub', bomb)).toMatchObject({ kind: 'large' });
  });

  it('that unpacks to more than it announces is refused', async () => {
    const bytes = Buffer.from(odt(`<text:p>${SENTENCE.repeat(1000)}</text:p>`));
    // The size unpacked stands 24 bytes into the entry of the directory.
    const entry = bytes.lastIndexOf(Buffer.from('content.xml')) - 46;
    bytes.writeUInt32LE(10, entry + 24);
    expect(await problem('a.odt', bytes)).toMatchObject({ kind: 'broken' });
  });

  it('whose names lead out of it is refused', async () => {
    expect(await problem('a.odt', packed({ '../content.xml': '<a/>' }))).toMatchObject({ kind: 'broken' });
  });

  it('that holds entities within entities is read without them', async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
      '',
    );
    const prolog = `<!DOCTYPE x [<!ENTITY e0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">${laughs}]>`;
    const { markdown } = await story('a.odt', odt(`<text:p>${SENTENCE} &e30; &file;</text:p>`, prolog));
    expect(markdown).toContain(SENTENCE);
    expect(markdown.length).toBeLessThan(1000);
  });

  it('of Word with entities within entities gives nothing of them', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const bytes = docx('', {
      'word/document.xml': `${laughs}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&b;')}</w:body></w:document>`,
    });
    const told = await importDocument('a.docx', bytes).catch(importProblemOf);
    expect(JSON.stringify(told)).not.toContain('haha');
  });

  it.each(['docx', 'epub', 'odt'])('that is none at all is refused: .%s', async (ending) => {
    expect(await problem(`a.${ending}`, new TextEncoder().encode('not a zip'))).toMatchObject({
      kind: 'broken',
    });
  });
});
