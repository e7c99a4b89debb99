import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importProblemOf } from '../../src/importing/document/problem.js';
import { importDocument } from '../../src/importing/import-document.js';
import { parseStory } from '../../src/stories/parse.js';

const SENTENCE =
  'Le gardien du phare note chaque soir, dans un carnet, la force du vent et la hauteur des vagues.';

function page(body: string, head = '<title>Le phare — Journal de la côte</title>'): Uint8Array {
  return new TextEncoder().encode(
    `<!doctype html><html lang="fr"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
}

const article = (content: string) =>
  page(`<nav><a href="/">Accueil</a></nav><article>${content}${`<p>${SENTENCE}</p>`.repeat(8)}</article>`);

async function imported(bytes: Uint8Array) {
  const { markdown, left } = await importDocument('phare.html', bytes);
  return { markdown, left: Object.fromEntries(left.map(({ kind, count }) => [kind, count])) };
}

/** What readers see of the story that a page gives. */
async function shown(bytes: Uint8Array): Promise<string[]> {
  const { markdown } = await imported(bytes);
  return parseStory('phare.md', markdown).story.passages.map(({ text }) => text);
}

describe('a page that is imported', () => {
  it('tells its title, who signed it, where it appeared, when, and its address', async () => {
    const head = `<title>Le phare — Journal de la côte</title><meta name="author" content="Anne Roux">
      <meta property="og:site_name" content="Journal de la côte"><link rel="canonical" href="https://cote.example/phare">
      <meta property="article:published_time" content="2021-03-04T10:00:00Z">`;
    const { markdown } = await imported(
      page(`<article><h1>Le phare</h1>${`<p>${SENTENCE}</p>`.repeat(8)}</article>`, head),
    );
    const { story } = parseStory('phare.md', markdown);
    expect(story).toMatchObject({
      title: 'Le phare',
      author: 'Anne Roux',
      publisher: 'Journal de la côte',
      date: '2021-03-04',
      url: 'https://cote.example/phare',
      language: 'fr',
      sourceName: 'phare.html',
    });
  });

  it('keeps its article, and not what stands around it', async () => {
    const { markdown, left } = await imported(article(''));
    expect(markdown).not.toContain('Accueil');
    expect(left['around']).toBeGreaterThan(0);
  });

  it('keeps headings, lists, tables and code', async () => {
    const { markdown } = await imported(
      article(`<h2>La lampe</h2><ul><li>huile</li><li>mèche</li></ul>
        <table><tr><th>An</th><th>Gardien</th></tr><tr><td>1881</td><td>Paul</td></tr></table><pre><code>a = 1
b = 2</code></pre>`),
    );
    for (const part of ['## La lampe', '- huile', '| 1881 | Paul |', '```\na = 1\nb = 2\n```'])
      expect(markdown).toContain(part);
  });

  it('writes headings and lists in the cell of a table as its words', async () => {
    const { markdown } = await imported(
      article(
        '<table><tr><th>Lampe</th><th>Soin</th></tr><tr><td>huile</td><td><h5>Le soir</h5><ol><li>remplir</li><li>allumer</li></ol></td></tr></table>',
      ),
    );
    expect(markdown).toContain('| huile | Le soir remplir allumer |');
  });

  const BOX = 'Une lampe à huile éclaire peu, et il faut la remplir avant que la nuit soit venue.';

  it.each([`<div class="sidebar"><p>${BOX}</p></div>`, `<aside><p>${BOX}</p></aside>`])(
    'keeps a box that stands between two paragraphs: %s',
    async (box) => {
      const { markdown } = await imported(article(`<p>${SENTENCE}</p>${box}`));
      expect(markdown).toContain(BOX);
    },
  );

  it.each([
    `<div class="sidebar"><a href="/a">${BOX}</a></div>`,
    `<aside><p>${BOX}</p><form><input name="mail"><button>S’abonner</button></form></aside>`,
  ])('keeps no box that leads elsewhere or asks for something: %s', async (box) => {
    const { markdown } = await imported(article(`<p>${SENTENCE}</p>${box}`));
    expect(markdown).not.toContain(BOX);
  });

  it('shows nothing that its author hid, and says that it did not', async () => {
    const { markdown, left } = await imported(
      article(
        '<!-- secret --><p hidden>secret</p><p style="display:none">secret</p><template>secret</template>',
      ),
    );
    expect(markdown).not.toContain('secret');
    expect(left['comments'] ?? left['hidden']).toBeGreaterThan(0);
  });

  it('runs nothing, and leads nowhere but to the web', async () => {
    const { markdown } = await imported(
      article(`<script>alert(1)</script><p>${SENTENCE} <a href="javascript:alert(2)">Ouvrir</a>
        <a href="file:///etc/passwd">le fichier</a> <a href="https://cote.example/a">la côte</a>
        <img src="https://pixel.example/x.png" onerror="alert(3)"></p><iframe src="https://x.example"></iframe>`),
    );
    expect(markdown).not.toMatch(/alert|javascript|file:|pixel|iframe/);
    expect(markdown).toContain('[la côte](https://cote.example/a)');
  });

  it('shows the marks of Markdown as the words that they were', async () => {
    const marked = 'On écrit *ainsi* # et [là](ici) &amp; `a_b` 1. | <b>';
    expect(
      (await shown(article(`<p>${marked.replaceAll('<', '&lt;')} ${SENTENCE}</p>`))).join('\n'),
    ).toContain('On écrit *ainsi* # et [là](ici) & `a_b` 1. | <b>');
  });

  it('is read as it says that it is written', async () => {
    const bytes = Buffer.from(
      `<html><head><meta charset="windows-1252"><title>Été</title></head><body><p>${SENTENCE} À l’été, la brume.</p></body></html>`.replaceAll(
        '’',
        '\u0092',
      ),
      'latin1',
    );
    expect((await shown(bytes)).join('\n')).toContain('À l’été, la brume.');
  });

  it('whose elements stand within each other without end is refused', async () => {
    await expect(
      importDocument('deep.html', page(`${'<div>'.repeat(5000)}${SENTENCE}`)),
    ).rejects.toMatchObject({
      problem: { kind: 'hostile' },
    });
  });

  it.each([
    ['<b>', 'tags without end', '<b>vent</b>'.repeat(600_000)],
    ['<p', 'a tag without end', `<p ${'a=1 '.repeat(30_000)}>vent</p>`],
  ])('is refused where it holds %s: %s', async (_, __, body) => {
    const told = await importDocument('a.html', page(body)).catch(importProblemOf);
    expect(told).toMatchObject({ kind: 'hostile' });
  });

  it('without words is refused', async () => {
    await expect(importDocument('vide.html', page('<img src="a.png">'))).rejects.toMatchObject({
      problem: { kind: 'wordless' },
    });
  });

  it('keeps every word of its paragraphs, whatever they are', async () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}*_`#[\]()|~!.+-]{1,12}$/u), {
      minLength: 3,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(words, async (written) => {
        const text = written.join(' ');
        const told = (await shown(page(`<main><p>Voici\u00a0: ${text}</p><p>${SENTENCE}</p></main>`))).join(
          ' ',
        );
        expect(told.normalize()).toContain(text.normalize());
      }),
      { numRuns: 60 },
    );
  });
});
