import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/lexicon/entries.js';
import { TAGS } from '../../../src/search/value/reading/word-tags.js';

describe('the lists of words and what they show in a sentence', () => {
  it.each(['answers/value-words.fr', 'answers/value-words.en'])(
    '%s name only tags that there are, for single words',
    (list) => {
      for (const { word, senses } of readEntries(list)) {
        expect(word).toMatch(/^\p{Ll}+$/u);
        expect(senses.length, word).toBe(1);
        for (const tag of senses.flat()) expect(TAGS, word).toContain(tag);
      }
    },
  );

  it('exclude each other in folded words, two places at least for what they are compared by', () => {
    const places = new Map<string, Set<string>>();
    for (const { word, senses } of readEntries('answers/exclusive')) {
      expect(word).toMatch(/^[a-z0-9]+$/);
      for (const [axis = '', place = axis] of senses)
        places.set(axis, (places.get(axis) ?? new Set()).add(place));
    }
    for (const [axis, all] of places) expect(all.size, axis).toBeGreaterThan(1);
  });

  it('name each preposition by one that names itself', () => {
    const entries = readEntries('function-words/prepositions');
    const names = new Map(entries.map(({ word, senses }) => [word, senses.flat()]));
    for (const [name = '', ...others] of names.values()) {
      expect(others).toEqual([]);
      expect(names.get(name)).toEqual([name]);
    }
  });
});
