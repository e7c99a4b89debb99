import { describe, expect, it } from 'vitest';
import { readList } from '../../src/lexicon/lists.js';
import { fold } from '../../src/text/words.js';

const GENDERED = ['given-names', 'offices', 'civil-titles'];
const FOLDED = ['surnames', 'places', 'organisations', 'not-names', 'person-verbs', 'thing-heads'];
const entriesOf = (name: string) => readList(`people/data/${name}.txt`);

describe('the lists about persons', () => {
  it.each([
    ...GENDERED,
    ...FOLDED,
    'relations',
    'adjectives',
    'common-words',
    'passing-words',
    'short-forms',
    'thing-words',
    'vague-words',
    'name-weights',
  ])('%s is sorted, each entry once', (name) => {
    const keys = entriesOf(name);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it.each(GENDERED)('%s says of each word whom it is said of', (name) => {
    for (const entry of entriesOf(name)) expect(entry).toMatch(/^\S+ [fmu]$/);
  });

  it.each(FOLDED)('%s has no capitals and no accents', (name) => {
    for (const entry of entriesOf(name)) expect(fold(entry)).toBe(entry);
  });

  it('relations says of whom and of which kind each is', () => {
    for (const entry of entriesOf('relations')) expect(entry).toMatch(/^\S+ [fmu] (?:family|work)$/);
  });

  it('short-forms has full forms for each name, folded and none of them the name itself', () => {
    for (const entry of entriesOf('short-forms')) {
      const [short, ...long] = entry.split(' ');
      expect(fold(entry)).toBe(entry);
      expect(long.length).toBeGreaterThan(0);
      expect(new Set(long).size).toBe(long.length);
      expect(long).not.toContain(short);
    }
  });

  it('name-weights has a weight for each feature, in hundredths', () => {
    for (const entry of entriesOf('name-weights')) expect(entry).toMatch(/^\S+ -?[1-9]\d*$/);
  });
});
