import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/lexicon/entries.js';
import { phraseOf, phrasesOf } from '../../src/lexicon/phrases.js';

describe.each(['dialogue/courtesies.fr', 'dialogue/courtesies.en'])('%s', (list) => {
  it('is folded, with every choice closed', () => {
    for (const entry of readWords(list)) {
      expect(entry.replaceAll(/\([^()|]*(?:\|[^()|]*)*\)/g, '')).not.toMatch(/[()|]/);
      for (const phrase of phrasesOf(entry)) expect(phraseOf(phrase)).toBe(phrase);
    }
  });
});
