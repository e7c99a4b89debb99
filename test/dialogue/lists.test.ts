import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readList } from '../../src/lexicon/lists.js';
import { phraseOf, readPhrases } from '../../src/lexicon/phrases.js';

const lists = ['fr', 'en'].flatMap((language) =>
  readdirSync(`src/lexicon/dialogue/${language}`).map((file) => `lexicon/dialogue/${language}/${file}`),
);

describe('the lists of what people say to a bot', () => {
  it.each(lists)('%s has each entry once, sorted', (name) => {
    const list = readList(name);
    expect(list).toEqual([...new Set(list)].sort());
  });

  it.each(lists)('%s is folded, with every choice closed', (name) => {
    for (const entry of readList(name))
      expect(entry.replaceAll(/\([^()|]*(?:\|[^()|]*)*\)/g, '')).not.toMatch(/[()|]/);
    for (const phrase of readPhrases(name)) expect(phraseOf(phrase)).toBe(phrase);
  });
});
