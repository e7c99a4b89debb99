import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/stories/front-matter/dates.js';
import { readFrontMatter } from '../../../src/stories/front-matter/front-matter.js';

describe('a date of front matter', () => {
  it.each([
    ['2021-06-07', '2021-06-07'],
    ['2021-06-07T08:30:00Z', '2021-06-07'],
    ['2021/6/7', '2021-06-07'],
    ['20210607', '2021-06-07'],
    ['27/06/2021', '2021-06-27'],
    ['27.6.2021', '2021-06-27'],
    ['7 juin 2021', '2021-06-07'],
    ['lundi 7 juin 2021 à 8h30', '2021-06-07'],
    ['1er août 2021', '2021-08-01'],
    ['June 7, 2021', '2021-06-07'],
    ['Mar 4th, 2021', '2021-03-04'],
    ['7th of June 2021', '2021-06-07'],
    ['juin 2021', '2021-06'],
    ['2021-06', '2021-06'],
    ['2021', '2021'],
  ])('is read in its usual form: %s', (text, date) => {
    expect(readDate(text, false)).toEqual({ date, isAmbiguous: false });
  });

  it.each(['31/02/2021', '13 Mirtul 1492', 'hier', '2021-13-01'])(
    'is none where there is no such day: %s',
    (text) => {
      expect(readDate(text, false)).toBeUndefined();
    },
  );

  it('has its day first, in the United States its month, and says that it may be either', () => {
    expect(readDate('5/6/2021', false)).toEqual({ date: '2021-06-05', isAmbiguous: true });
    expect(readDate('5/6/2021', true)).toEqual({ date: '2021-05-06', isAmbiguous: true });
    expect(readDate('6/6/2021', false)).toEqual({ date: '2021-06-06', isAmbiguous: false });
    expect(readFrontMatter('---\nlanguage: en-US\ndate: 5/6/2021\n---\n')).toMatchObject({
      data: { date: '2021-05-06' },
      faults: [{ line: 3, problem: { kind: 'ambiguous', read: '2021-05-06' } }],
    });
  });

  it('is told with its line where it is none', () => {
    expect(readFrontMatter('---\ndate: hier\n---\n').faults).toMatchObject([
      { line: 2, problem: { kind: 'key' } },
    ]);
  });
});

describe('front matter as people have it', () => {
  it.each([
    ['below blank lines', '\n\n---\ntitle: Le bac\n---\n'],
    ['with a blank before the colon', '---\ntitle : Le bac\n---\n'],
    ['in TOML', '+++\ntitle = "Le bac"\ntags = ["a"]\n+++\n'],
    ['with a French key', '---\ntitre: Le bac\n---\n'],
  ])('is read: %s', (_, source) => {
    expect(readFrontMatter(source)).toMatchObject({
      data: { title: 'Le bac' },
      faults: [],
      end: source.length,
    });
  });

  it.each([
    ['aliases: [a, b]'],
    ['aliases: a, b'],
    ['aliases:\n  - a\n  - b'],
    ['alias: a\nnames: [b]'],
    ['aliases:\n  - "[[a]]"\n  - b'],
  ])('has lists in any form: %s', (yaml) => {
    expect(readFrontMatter(`---\n${yaml}\n---\n`).data.aliases).toEqual(['a', 'b']);
  });

  it('has authors with names of their own', () => {
    const { data } = readFrontMatter('---\nauthors:\n  - name: Inès Marchand\n  - Ruud Broek\n---\n');
    expect(data.authors).toEqual(['Inès Marchand', 'Ruud Broek']);
  });

  it('is at no fault where a key means something else', () => {
    expect(readFrontMatter('---\nlanguage: [Elfique, Nain]\n---\n').faults).toEqual([]);
  });

  it('tells the line of TOML that is none', () => {
    expect(readFrontMatter('+++\ntitle = "a"\nb = \n+++\n').faults).toMatchObject([
      { line: 3, problem: { kind: 'toml' } },
    ]);
  });
});
