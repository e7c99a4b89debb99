import { describe, expect, it } from 'vitest';
import { SIGNS } from '../../src/search/cues.js';
import { KINDS } from '../../src/search/kind.js';
import { readList } from '../../src/text/data.js';

describe('the lists of kinds and signs', () => {
  it.each(['kinds.fr', 'kinds.en'])('%s name only kinds that there are, in folded phrases', (name) => {
    for (const line of readList(`search/data/${name}.txt`)) {
      expect(line).toMatch(/^[a-z]+(?: \?)? = \^?[a-z0-9 ]+(?:, \^?[a-z0-9 ]+)*$/);
      expect(KINDS).toContain(line.split(/ (?:\? )?= /)[0]);
    }
  });

  it('name things in single folded words, each once, in order', () => {
    const things = readList('search/data/named-things.txt');
    expect(things).toEqual([...new Set(things)].sort());
    for (const thing of things) expect(thing).toMatch(/^[a-z]+$/);
  });

  it('name only signs that there are', () => {
    for (const line of readList('search/data/cues.txt')) expect(SIGNS).toContain(line.split(' = ')[0]);
  });
});
