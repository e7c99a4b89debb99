import { describe, expect, it } from 'vitest';
import { readEntries, readWords } from '../../src/lexicon/entries.js';
import { SIGNS } from '../../src/search/index/signs.js';
import { KINDS } from '../../src/search/question/question-kind.js';
import { knownTags, LISTS } from './lists.js';

const senses = (list: string) => readEntries(list).flatMap((entry) => entry.senses);
const tagsOf = (list: string) => knownTags(list) ?? new Set<string>();

describe('the lists of questions and answers', () => {
  it('name only kinds that there are', () => {
    for (const list of ['questions/kinds.fr', 'questions/kinds.en'])
      for (const [kind, ...where] of senses(list)) {
        expect(KINDS).toContain(kind);
        for (const one of where) expect(['opening', 'otherwise']).toContain(one);
      }
    for (const kind of senses('answers/attributes').flat()) expect(KINDS).toContain(kind);
  });

  it('name only signs that there are', () => {
    for (const sign of tagsOf('answers/signs')) expect(SIGNS).toContain(sign);
  });

  it('ask for the attributes that there are, and tell of them', () => {
    const attributes = new Set(readWords('answers/attributes'));
    expect(tagsOf('answers/attributes.asked')).toEqual(attributes);
    expect(tagsOf('answers/attributes.told')).toEqual(attributes);
  });

  it('have the same quantities in words that ask and words that stand next to a figure', () => {
    const asked = tagsOf('answers/quantities.asked');
    for (const part of ['units', 'perhaps', 'otherwise'])
      expect(tagsOf(`answers/quantities.${part}`)).toEqual(asked);
  });
});

describe('the lists of how a language is built', () => {
  it('have the same classes in French and in English', () => {
    expect(tagsOf('function-words/grammar.fr')).toEqual(tagsOf('function-words/grammar.en'));
  });

  it.each(['fr', 'en'])('have the twelve months, and values of number words, in %s', (language) => {
    const months = new Set(senses(`calendar/months.${language}`).flat().map(Number));
    expect([...months].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    const days = senses(`calendar/weekdays.${language}`).flat().map(Number);
    expect(days.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const [value] of senses(`calendar/numerals.${language}`)) expect(value).toMatch(/^[1-9]\d*$/);
  });

  it.each([
    ['verbs/irregular-verbs.fr', 8],
    ['verbs/irregular-verbs.en', 3],
  ])('give in %s all %i forms', (list, count) => {
    for (const forms of senses(list)) expect(forms).toHaveLength(count);
  });
});

describe('the lists of what stands for a word', () => {
  const groups = LISTS.filter((list) => list.startsWith('synonyms/'));

  it.each(groups)('%s have something else for each, in small letters', (list) => {
    for (const { word, senses } of readEntries(list)) {
      expect(senses.length, word).toBeGreaterThan(0);
      expect(senses.flat()).not.toContain(list === 'synonyms/translations' ? undefined : word);
      for (const one of [word, ...senses.flat()]) expect(one).toBe(one.toLowerCase());
    }
  });

  it('short forms have full forms that are none themselves', () => {
    for (const { word, senses } of readEntries('names/short-forms')) {
      expect(senses.flat().length).toBeGreaterThan(0);
      expect(senses.flat()).not.toContain(word);
    }
  });

  it('demonyms have a place and its people in French, masculine and feminine, and both in English', () => {
    for (const { word, senses } of readEntries('names/demonyms')) {
      const [french = [], english = [], people = []] = senses;
      expect(senses, word).toHaveLength(3);
      expect(french.length, word).toBeGreaterThan(1);
      expect([english.length, people.length > 0], word).toEqual([1, true]);
    }
  });
});

const APART = ['pages/agencies', 'pages/unread'];

describe('the lists of web pages', () => {
  it('are written in small letters, with 0 for numbers, but for agencies and the ends of file names', () => {
    for (const list of LISTS.filter((one) => one.startsWith('pages/') && !APART.includes(one)))
      for (const word of readWords(list)) {
        expect(word).toBe(word.toLowerCase());
        expect(word).not.toMatch(/[1-9]/);
      }
  });
});
