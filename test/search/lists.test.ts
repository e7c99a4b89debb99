import { describe, expect, it } from 'vitest';
import { readList } from '../../src/lexicon/lists.js';
import { SIGNS } from '../../src/search/index/signs.js';
import { KINDS } from '../../src/search/question/question-kind.js';

describe('the lists of kinds and signs', () => {
  it.each(['kinds.fr', 'kinds.en'])('%s name only kinds that there are, in folded phrases', (name) => {
    for (const line of readList(`search/data/${name}.txt`)) {
      expect(line).toMatch(/^[a-z]+(?: \?)? = \^?[a-z0-9 ]+(?:, \^?[a-z0-9 ]+)*$/);
      expect(KINDS).toContain(line.split(/ (?:\? )?= /)[0]);
    }
  });

  it.each(['named-things', 'requests', 'polite', 'naming'])(
    '%s are single folded words, each once, in order',
    (name) => {
      const words = readList(`search/data/${name}.txt`);
      expect(words).toEqual([...new Set(words)].sort());
      for (const word of words) expect(word).toMatch(/^[a-z]+$/);
    },
  );

  it('name attributes once each, in order, by folded words, each once', () => {
    const lines = readList('search/data/attributes.txt').map((line) => line.split(' = '));
    const names = lines.map(([name = '']) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const [name = '', asked = '', told = '', ...more] of lines) {
      expect(more).toEqual([]);
      for (const kind of name.split(' of ')[1]?.split(', ') ?? []) expect(KINDS).toContain(kind);
      for (const words of [asked.split(', '), told.split(', ')]) {
        expect(new Set(words).size, name).toBe(words.length);
        for (const word of words) expect(word).toMatch(/^(?:[a-z]+|PEOPLE)$/);
      }
    }
  });

  it('name only signs that there are', () => {
    for (const line of readList('search/data/cues.txt')) expect(SIGNS).toContain(line.split(' = ')[0]);
  });
});
