import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readList } from '../../src/lexicon/lists.js';

const inText = readdirSync('src/text/data').map((name) => `text/data/${name}`);

describe('the lists of words', () => {
  it.each(inText.filter((name) => /stop-words|question-words|abbreviations/.test(name)))(
    '%s are sorted, each entry once, without blanks',
    (name) => {
      const list = readList(name);
      expect(list).toEqual([...new Set(list)].sort());
      for (const entry of list) expect(entry).toMatch(/^[^\s=,]+$/u);
    },
  );

  it.each(inText.filter((name) => name.includes('numerals')))(
    '%s give each word one positive value',
    (name) => {
      const words = readList(name).map((line) => {
        expect(line).toMatch(/^[^\s=]+ = [1-9]\d*$/u);
        return line.split(' = ')[0];
      });
      expect(new Set(words).size).toBe(words.length);
    },
  );

  it.each([
    ['synonyms.fr', /, /],
    ['synonyms.en', /, /],
    ['nominalisations.fr', / = | \| /],
    ['nominalisations.en', / = | \| /],
    ['lexicon.fr-en', / = | \| /],
  ])('%s are sorted, each line once, in lower case, with two expressions or more', (name, separator) => {
    const list = readList(`text/data/${name}.txt`);
    expect(list).toEqual([...new Set(list)].sort());
    const wrong = list.filter((line) => {
      const group = line.split(separator);
      const isClean = group.every((word) => /^[^\s,=|]+(?: [^\s,=|]+)*$/u.test(word));
      return !isClean || group.length < 2 || line !== line.toLowerCase();
    });
    expect(wrong).toEqual([]);
  });

  it('have the twelve months in both languages', () => {
    expect(readList('text/data/months.txt').map((line) => line.split(' = ')[0])).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i + 1)),
    );
    for (const line of readList('text/data/months.txt')) expect(line.split(' = ')).toHaveLength(3);
  });
});
