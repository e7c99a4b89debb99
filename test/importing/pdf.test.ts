import { describe, expect, it } from 'vitest';
import { importProblemOf } from '../../src/importing/document/problem.js';
import { importDocument } from '../../src/importing/import-document.js';
import { parseStory } from '../../src/stories/parse.js';
import { citedPages } from '../../src/stories/story/place.js';
import { pdfFile } from './pdf-file.js';

const LONG = 'Le gardien du phare note chaque soir, dans un carnet, la force du vent et la hauteur';
const page = (number: number, ...own: readonly (readonly [string, number, number?])[]) =>
  [...own, [String(number), 770, 9]] as const;

async function story(pages: Parameters<typeof pdfFile>[0]) {
  const { markdown, left } = await importDocument('phare.pdf', pdfFile(pages));
  return { markdown, left, ...parseStory('phare.md', markdown) };
}

describe('a PDF that is imported', () => {
  it('tells its title, its author and its date', async () => {
    const { story: told } = await story([page(1, [`${LONG} des vagues.`, 100])]);
    expect(told).toMatchObject({ title: 'Le phare', author: 'Anne Roux', date: '2021-03-04' });
  });

  it('has its paragraphs put together, and parted where they are apart', async () => {
    const { story: told } = await story([
      page(1, [LONG, 100], ['des vagues.', 114], ['Il redescend au matin.', 150]),
    ]);
    expect(told.passages.map(({ text }) => text)).toEqual([`${LONG} des vagues.`, 'Il redescend au matin.']);
  });

  it('has headings where its letters are larger', async () => {
    const { markdown } = await story([
      page(
        1,
        ['La lampe', 80, 18],
        [`${LONG} des vagues.`, 110],
        ['Le vent', 150, 14],
        [`${LONG} encore.`, 180],
      ),
    ]);
    expect(markdown).toMatch(/# La lampe[\s\S]*## Le vent/);
  });

  it('leaves out what stands on each page, and says so', async () => {
    const { markdown, left } = await story(
      [1, 2, 3, 4].map((number) =>
        page(number, ['Le phare, un guide', 30, 9], [`Page ${number}. ${LONG} des vagues.`, 140]),
      ),
    );
    expect(markdown).not.toContain('un guide');
    expect(left).toContainEqual({ kind: 'headers', count: 8 });
  });

  it('keeps on which page a passage stands, and that it goes on, on the next', async () => {
    const { story: told } = await story([
      page(1, ['Il monte.', 80], [LONG, 120]),
      page(2, ['des vagues.', 80], ['Il redescend.', 120]),
    ]);
    expect(told.passages.map(({ text, place }) => [text, citedPages(place)])).toEqual([
      ['Il monte.', '1'],
      [`${LONG} des vagues.`, '1–2'],
      ['Il redescend.', '2'],
    ]);
  });

  it('has words whole that its lines divide, and hyphens where its words have them', async () => {
    const { markdown } = await story([
      page(
        1,
        [`${LONG} des vagues qui mon-`, 100],
        ['tent, et les arcs-en-ciel. Le garde-', 114],
        ['fou est haut, un vrai garde-fou de fer.', 128],
      ),
    ]);
    expect(markdown).toContain('qui montent, et les arcs-en-ciel. Le garde-fou est haut');
  });

  it('has accents upon their letters, where old fonts have them before', async () => {
    const { markdown } = await story([
      page(1, ['Le gardien \xe9tait l\xe0, cr\xb4e\xb4e et pr\xb4ef\xb4er\xb4e, `a midi, fa\xb8cade.', 100]),
    ]);
    expect(markdown).toContain('créé et préféré, à midi, façade.'.replace('créé', 'créé'));
  });

  it('without words is refused: it is a scan', async () => {
    const told = importDocument('scan.pdf', pdfFile([[]])).catch(importProblemOf);
    await expect(told).resolves.toEqual({ kind: 'wordless' });
  });

  it('that is none is refused', async () => {
    const told = importDocument('a.pdf', new TextEncoder().encode('not a PDF')).catch(importProblemOf);
    await expect(told).resolves.toMatchObject({ kind: 'broken' });
  });
});
