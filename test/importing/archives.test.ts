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

  it('keeps the words of a field', async () => {
    const field = `<w:p><w:r><w:t>Table </w:t></w:r><w:fldSimple w:instr=" SEQ Table "><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>`;
    const { markdown } = await story('a.docx', docx(`${field}${paragraph(SENTENCE)}`));
    expect(markdown).toContain('Table 7');
  });

  it('says that its formulas are left out', async () => {
    const formula = '<w:p xmlns:m="m"><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>';
    const { left } = await importDocument('a.docx', docx(`${formula}${paragraph(SENTENCE)}`));
    expect(left).toEqual([{ kind: 'formulas', count: 1 }]);
  });

  it('has no headings without words', async () => {
    const { markdown } = await story('a.docx', docx(`${paragraph('', 'Heading1')}${paragraph(SENTENCE)}`));
    expect(markdown).not.toContain('#');
  });

  it('is found where its package says that it stands', async () => {
    const bytes = docx('', {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>',
      'word/document2.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(SENTENCE)}</w:body></w:document>`,
    });
    expect((await story('a.docx', bytes)).markdown).toContain(SENTENCE);
  });

  it('is refused as locked behind a password', async () => {
    const compound = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await problem('a.docx', compound)).toEqual({ kind: 'locked' });
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

  it('numbers its lists as their styles do, on from where an earlier one ended', async () => {
    const list = (items: readonly string[], more = '') =>
      `<text:list text:style-name="L1"${more}>${items.map((item) => `<text:list-item><text:p>${item}</text:p></text:list-item>`).join('')}</text:list>`;
    const { markdown } = await story(
      'a.odt',
      odt(
        `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/></text:list-style>${list(['huile', 'mèche'])}<text:p>${SENTENCE}</text:p>${list(['verre'], ' text:continue-numbering="true"')}`,
      ),
    );
    for (const item of ['3. huile', '4. mèche', '5. verre']) expect(markdown).toContain(item);
  });

  it('is refused as locked behind a password', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const bytes = packed({ 'META-INF/manifest.xml': manifest, 'content.xml': '\u0001\u0002' });
    expect(await problem('a.odt', bytes)).toEqual({ kind: 'locked' });
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

/** An archive whose directory says that one of its files has so many bytes. */
function announcing(name: string, archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  // The name stands 46 bytes into the entry of the directory, the size unpacked 24 bytes.
  const entry = bytes.lastIndexOf(Buffer.from(name)) - 46;
  bytes.writeUInt32LE(size, entry + 24);
  return bytes;
}

describe('an archive made to do harm', () => {
  it('that would unpack to gigabytes is refused', async () => {
    const bomb = announcing('OEBPS/c0.xhtml', epub([SENTENCE]), 3_000_000_000);
    expect(await problem('a.epub', bomb)).toMatchObject({ kind: 'large' });
  });

  it('that unpacks to more than it announces is refused', async () => {
    const bytes = announcing('content.xml', odt(`<text:p>${SENTENCE.repeat(1000)}</text:p>`), 10);
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
