import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../src/citations/authors.js';
import { citeQuotation, STYLES, type Style } from '../../src/citations/cite-quotation.js';
import { readDate } from '../../src/citations/cited-source.js';
import type { Story } from '../../src/stories/story/story.js';
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
const said = { words: '“We waited”', who: 'Mary Hill' };
const pasted = (story: Story, style: Style, wording: 'fr' | 'en' = 'en', quoted = said) =>
  citeQuotation(story, place, quoted, style, wording).replaceAll('\u00a0', ' ');
/** The entry of the bibliography alone. */
const written = (story: Story, style: Style, wording: 'fr' | 'en' = 'en') =>
  pasted(story, style, wording).split('\n\n').at(-1) ?? '';
const signedBy = (...names: string[]): Story => ({ ...full, author: names.join(', ') });

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
      'Roux, Anne-Lise de, and Luc Petit. “Le phare rouvre.” La Gazette, 1 Sept. 2019, gazette.example/phare.',
    );
    expect(written(full, 'mla', 'fr')).toBe(
      'Roux, Anne-Lise de et Luc Petit. « Le phare rouvre ». La Gazette, 1er septembre 2019, gazette.example/phare.',
    );
  });

  it('is written as Chicago asks, in the bibliography of notes or in a list by author and date', () => {
    expect(written(full, 'chicago')).toBe(
      'Roux, Anne-Lise de, and Luc Petit. “Le phare rouvre.” La Gazette, September 1, 2019. https://gazette.example/phare.',
    );
    expect(written(full, 'chicago-date')).toBe(
      'Roux, Anne-Lise de, and Luc Petit. 2019. “Le phare rouvre.” La Gazette, September 1, 2019. https://gazette.example/phare.',
    );
    expect(written(full, 'chicago-date', 'fr')).toBe(
      'Roux, Anne-Lise de et Luc Petit. 2019. « Le phare rouvre ». La Gazette, 1er septembre 2019. https://gazette.example/phare.',
    );
  });

  it('owns up to what is not known', () => {
    expect(written(bare, 'apa')).toBe('Le phare rouvre. (n.d.).');
    expect(written(bare, 'apa', 'fr')).toBe('Le phare rouvre. (s. d.).');
    expect(written(bare, 'mla')).toBe('“Le phare rouvre.”');
    expect(written(bare, 'chicago', 'fr')).toBe('« Le phare rouvre ». s. d.');
    expect(written(bare, 'chicago-date')).toBe('“Le phare rouvre.” n.d.');
  });

  it('that nobody signs begins with the title, in Chicago with the newspaper', () => {
    const { author: _, ...unsigned } = full;
    expect(written(unsigned, 'apa')).toMatch(/^Le phare rouvre\. \(2019, September 1\)\. La Gazette\./);
    expect(written(unsigned, 'mla')).toMatch(/^“Le phare rouvre\.” La Gazette, 1 Sept\. 2019,/);
    expect(written(unsigned, 'chicago')).toBe(
      'La Gazette. “Le phare rouvre.” September 1, 2019. https://gazette.example/phare.',
    );
  });

  it('without an address ends before it', () => {
    const { url: _, ...printed } = full;
    expect(written(printed, 'apa')).toMatch(/La Gazette\.$/);
    expect(written(printed, 'mla')).toMatch(/La Gazette, 1 Sept\. 2019\.$/);
    expect(written(printed, 'chicago')).toMatch(/La Gazette, September 1, 2019\.$/);
  });

  it('names as many authors as each style does', () => {
    const three = signedBy('Ann Roux', 'Luc Petit', 'Eva Morel');
    expect(written(three, 'apa')).toMatch(/^Roux, A\., Petit, L\., & Morel, E\. \(/);
    expect(written(three, 'mla')).toMatch(/^Roux, Ann, et al\. “/);
    expect(written(three, 'chicago')).toMatch(/^Roux, Ann, Luc Petit, and Eva Morel\. “/);
    const many = signedBy(...'ABCDEFGHIJKLMNOPQRSTUVW'.split('').map((letter) => `${letter}na Roux`));
    expect(written(many, 'apa')).toContain('Roux, S., . . . Roux, W. (');
    expect(written(many, 'chicago')).toContain('Gna Roux, et al. “');
  });

  it('turns the marks of what a title quotes', () => {
    const titled = { ...full, title: 'La chaîne « intégrale » est-elle "vraie" ?' };
    expect(written(titled, 'mla')).toContain('“La chaîne ‘intégrale’ est-elle ‘vraie’ ?” La Gazette');
    expect(written(titled, 'mla', 'fr')).toContain(
      '« La chaîne “intégrale” est-elle “vraie” ? ». La Gazette',
    );
  });
});

describe('what is pasted', () => {
  it('has the words, who says them and the reference that the style puts beside them', () => {
    expect(pasted(full, 'apa')).toMatch(
      /^Mary Hill: “We waited” \(de Roux & Petit, 2019\)\.\n\nde Roux, A\.-L\.,/,
    );
    expect(pasted(full, 'mla')).toMatch(/^Mary Hill: “We waited” \(qtd\. in Roux and Petit\)\.\n\n/);
    expect(pasted(full, 'mla', 'fr')).toMatch(/^Mary Hill : “We waited” \(cité dans Roux et Petit\)\.\n\n/);
    expect(pasted(full, 'chicago-date')).toMatch(/^Mary Hill: “We waited” \(Roux and Petit 2019\)\.\n\n/);
  });

  it('has the note of Chicago between the words and the bibliography', () => {
    expect(pasted(full, 'chicago').split('\n\n')).toEqual([
      'Mary Hill: “We waited”.',
      'Anne-Lise de Roux and Luc Petit, “Le phare rouvre,” La Gazette, September 1, 2019, https://gazette.example/phare.',
      expect.stringMatching(/^Roux, Anne-Lise de, and Luc Petit\. “/),
    ]);
    expect(pasted(full, 'chicago', 'fr').split('\n\n')[1]).toBe(
      'Anne-Lise de Roux et Luc Petit, « Le phare rouvre », La Gazette, 1er septembre 2019, https://gazette.example/phare.',
    );
  });

  it('refers to the title, or the newspaper, where nobody signs', () => {
    expect(pasted(bare, 'apa')).toContain('(“Le phare rouvre,” n.d.).');
    expect(pasted(bare, 'apa', 'fr')).toContain('(« Le phare rouvre », s. d.).');
    expect(pasted(bare, 'mla')).toContain('(qtd. in “Le phare rouvre”).');
    expect(pasted({ ...bare, publisher: 'La Gazette' }, 'chicago-date')).toContain('(La Gazette n.d.).');
  });

  it('has the words alone where nobody is known to say them', () =>
    expect(citeQuotation(full, place, { words: '“We waited”' }, 'apa', 'en')).toMatch(
      /^“We waited” \(de Roux & Petit, 2019\)\./,
    ));
});

describe('a record for a reference manager', () => {
  it('is a BibTeX entry that TeX can read', () => {
    const entry = written({ ...full, title: 'Plus 10 % & {moins}', publisher: 'R_D' }, 'bibtex');
    expect(entry).toContain('@misc{deroux2019moins,');
    expect(entry).toContain('author = {de Roux, Anne-Lise and Petit, Luc}');
    expect(entry).toContain('title = {{Plus 10 \\% \\& \\{moins\\}}}');
    expect(entry).toContain('howpublished = {R\\_D}');
    expect(entry).toContain('month = sep,');
    expect(entry).toContain('annote = {Mary Hill: “We waited” (phare.md:12–14)}');
  });

  it('is a BibTeX entry whatever the words quoted hold', () => {
    const quoted = { words: '“50 % \\ {a_b} #1 $2 ~ ^”', who: 'Mary Hill' };
    expect(pasted(full, 'bibtex', 'en', quoted)).toContain(
      '“50 \\% \\textbackslash{} \\{a\\_b\\} \\#1 \\$2 \\textasciitilde{} \\textasciicircum{}”',
    );
  });

  it('is an item of CSL-JSON', () =>
    expect(JSON.parse(written(full, 'csl-json'))).toEqual([
      {
        id: 'deroux2019phare',
        type: 'webpage',
        title: 'Le phare rouvre',
        author: [
          { given: 'Anne-Lise', family: 'Roux', 'dropping-particle': 'de' },
          { given: 'Luc', family: 'Petit' },
        ],
        'container-title': 'La Gazette',
        issued: { 'date-parts': [[2019, 9, 1]] },
        URL: 'https://gazette.example/phare',
        language: 'fr',
        note: 'Mary Hill: “We waited” (phare.md:12–14)',
      },
    ]));

  it('leaves out what is not known', () =>
    expect(JSON.parse(written(bare, 'csl-json'))).toEqual([
      expect.not.objectContaining({
        author: expect.anything(),
        issued: expect.anything(),
        URL: expect.anything(),
      }),
    ]));
});

it.each(Object.keys(STYLES) as Style[])('a citation holds no empty part in %s', (style) => {
  for (const story of [bare, { ...bare, date: '2019' }, { ...bare, author: 'afp/ta' }])
    expect(written(story, style)).not.toMatch(/undefined|\(\)|, ,|\. \.|^\s|\s$|\{\}(?!,)/);
});

describe('who signs a story', () => {
  it('is a person where each part looks like a name', () =>
    expect(authorsOf('Céline Hussonnois-Alaya')).toEqual([{ given: 'Céline', family: 'Hussonnois-Alaya' }]));

  it.each([
    ['Marchand, Inès', { given: 'Inès', family: 'Marchand' }],
    ['van den Broek, Ruud', { given: 'Ruud', family: 'van den Broek' }],
    ['By Ms Carol Dunn', { given: 'Carol', family: 'Dunn' }],
    ['Par Mme Lise d’Arvor', { given: 'Lise', family: 'Arvor', 'dropping-particle': 'd’' }],
    ['Oscar Bell III', { given: 'Oscar', family: 'Bell', suffix: 'III' }],
    ['Bell, Oscar, Sr.', { given: 'Oscar', family: 'Bell', suffix: 'Sr.' }],
    ['M.-C. Lenoir', { given: 'M.-C.', family: 'Lenoir' }],
  ])('is a person, however the name is written: %s', (signed, author) =>
    expect(authorsOf(signed)).toEqual([author]),
  );

  it('are several persons, whatever parts them', () => {
    const both = [
      { given: 'Inès', family: 'Marchand' },
      { given: 'Ruud', family: 'Broek' },
    ];
    for (const signed of [
      'Inès Marchand, Ruud Broek',
      'Marchand, Inès; Broek, Ruud',
      'Inès Marchand & Ruud Broek',
    ])
      expect(authorsOf(signed)).toEqual(both);
  });

  it.each([
    'afp/ta',
    'AFP',
    'La rédaction',
    'avec Reuters',
    'BBC NEWS',
    'Société des Marais',
    'Ligue de la Mer et des Ports',
    'Salt Valley Council',
  ])('stays as it is in %s', (author) => expect(authorsOf(author)).toEqual([{ literal: author }]));
});

describe('the date of a story', () => {
  it('is read as far as it goes', () => {
    expect(readDate('2017-11-13T10:00:00Z')).toEqual({ year: 2017, month: 11, day: 13 });
    expect(readDate('2017')).toEqual({ year: 2017 });
    expect(readDate('lundi')).toBeUndefined();
  });
});
