import { describe, expect, it } from 'vitest';
import { citeQuotation, type Style } from '../../src/citations/cite-quotation.js';
import { parseStory } from '../../src/stories/parse.js';

const { story } = parseStory(
  'phare.md',
  '---\ntitle: The lighthouse\nauthor: Anne Roux\ndate: 2021\n---\n\n<!-- p. 12 -->\n\nIt will stand.\n',
);
const cited = (style: Style) => {
  const place = story.passages[0]?.place ?? { file: '', start: 0, end: 0, lines: [1, 1] as const };
  return citeQuotation(story, place, { words: '“It will stand”' }, style, 'en');
};

describe('a quotation of a document with pages', () => {
  it.each([
    ['apa', '(Roux, 2021, p.\u00a012)'],
    ['mla', '(qtd. in Roux 12)'],
    ['chicago-date', '(Roux 2021, 12)'],
    ['chicago', '2021, 12.'],
    ['bibtex', 'p. 12'],
  ] as const)('is cited with its page: %s', (style, shown) => {
    expect(cited(style)).toContain(shown);
  });
});
