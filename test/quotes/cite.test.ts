import { describe, expect, it } from 'vitest';
import { authorsOf, readDate } from '../../src/quotes/citations/source.js';
import { citeSource, STYLES, type Style } from '../../src/quotes/cite.js';
import type { Story } from '../../src/stories/story.js';
import { storyOf } from './tell.js';

const place = { file: 'phare.md', start: 0, end: 4, lines: [12, 14] } as const;
const bare: Story = { ...storyOf('Le phare rouvre'), title: 'Le phare rouvre', language: 'fr' };
const full: Story = {
  ...bare,
  author: 'Anne-Lise de Roux et Luc Petit',
  publisher: 'La Gazette',
  date: '2019-09-01',
  url: 'https://gazette.example/phare',
};
const written = (story: Story, style: Style, wording: 'fr' | 'en' = 'en') =>
  citeSource(story, place, style, wording).replaceAll('\u00a0', ' ');

describe('a citation', () => {
  it('is written as APA asks', () => {
    expect(written(full, 'apa')).toBe(
      'de Roux, A.-L., & Petit, L. (2019, September 1). Le phare rouvre. La Gazette. https://gazette.example/phare',
    );
    expect(written(full, 'apa', 'fr')).toBe(
      'de Roux, A.-L. et Petit, L. (2019, 1er septembre). Le phare rouvre. La Gazette. https://gazette.example/phare',
    );
  });

  it('is written as MLA asks', () => {
    expect(written(full, 'mla')).toBe(
      'de Roux, Anne-Lise, and Luc Petit. “Le phare rouvre.” La Gazette, 1 Sept. 2019, gazette.example/phare.',
    );
    expect(written(full, 'mla', 'fr')).toBe(
      'de Roux, Anne-Lise et Luc Petit. « Le phare rouvre ». La Gazette, 1er septembre 2019, gazette.example/phare.',
    );
  });

  it('is written as Chicago asks', () =>
    expect(written(full, 'chicago')).toBe(
      'de Roux, Anne-Lise, and Luc Petit. “Le phare rouvre.” La Gazette, September 1, 2019. https://gazette.example/phare.',
    ));

  it('owns up to what is not known', () => {
    expect(written(bare, 'apa')).toBe('Le phare rouvre. (n.d.).');
    expect(written(bare, 'apa', 'fr')).toBe('Le phare rouvre. (s. d.).');
    expect(written(bare, 'mla')).toBe('“Le phare rouvre.”');
    expect(written(bare, 'chicago', 'fr')).toBe('« Le phare rouvre ». s. d.');
  });

  it('is a BibTeX entry that TeX can read', () => {
    const entry = written({ ...full, title: 'Plus 10 % & {moins}', publisher: 'R_D' }, 'bibtex');
    expect(entry).toContain('@misc{deroux2019moins,');
    expect(entry).toContain('author = {de Roux, Anne-Lise and Petit, Luc}');
    expect(entry).toContain('title = {{Plus 10 \\% \\& \\{moins\\}}}');
    expect(entry).toContain('howpublished = {R\\_D}');
    expect(entry).toContain('note = {phare.md:12–14}');
  });

  it('is an item of CSL-JSON', () =>
    expect(JSON.parse(written(full, 'csl-json'))).toEqual([
      {
        id: 'deroux2019phare',
        type: 'webpage',
        title: 'Le phare rouvre',
        author: [
          { given: 'Anne-Lise', family: 'de Roux' },
          { given: 'Luc', family: 'Petit' },
        ],
        'container-title': 'La Gazette',
        issued: { 'date-parts': [[2019, 9, 1]] },
        URL: 'https://gazette.example/phare',
        language: 'fr',
        note: 'phare.md:12–14',
      },
    ]));

  it.each(Object.keys(STYLES) as Style[])('holds no empty part in %s', (style) => {
    for (const story of [bare, { ...bare, date: '2019' }, { ...bare, author: 'afp/ta' }])
      expect(written(story, style)).not.toMatch(/undefined|\(\)|, ,|\. \.|^\s|\s$|\{\}(?!,)/);
  });
});

describe('who signs a story', () => {
  it('is a person where each part looks like a name', () =>
    expect(authorsOf('Céline Hussonnois-Alaya')).toEqual([{ given: 'Céline', family: 'Hussonnois-Alaya' }]));

  it.each(['afp/ta', 'AFP', 'La rédaction', 'avec Reuters', 'BBC NEWS'])('stays as it is in %s', (author) =>
    expect(authorsOf(author)).toEqual([{ literal: author }]),
  );
});

describe('the date of a story', () => {
  it('is read as far as it goes', () => {
    expect(readDate('2017-11-13T10:00:00Z')).toEqual({ year: 2017, month: 11, day: 13 });
    expect(readDate('2017')).toEqual({ year: 2017 });
    expect(readDate('lundi')).toBeUndefined();
  });
});
