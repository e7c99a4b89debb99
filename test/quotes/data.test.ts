import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { conjugateEnglish, conjugateFrench } from '../../src/language/conjugation.js';
import { readClasses } from '../../src/lexicon/classes.js';
import { dataPath, readList } from '../../src/lexicon/lists.js';

const folder = path.dirname(dataPath('quotes/data/cue-verbs.fr.txt'));
const lists = readdirSync(folder).filter((file) => !file.startsWith('grammar.'));

describe('a list of the quotations', () => {
  it.each(lists)('%s is sorted, without duplicates', (file) => {
    const entries = readList(`quotes/data/${file}`);
    expect(entries).toEqual([...new Set(entries)].sort());
  });

  it('of cue verbs has a hundred and fifty French ones at least', () =>
    expect(readList('quotes/data/cue-verbs.fr.txt').length).toBeGreaterThan(150));

  it('of French cue verbs holds infinitives that can be conjugated', () => {
    for (const entry of readList('quotes/data/cue-verbs.fr.txt')) {
      const [verb = ''] = entry.replace(/^(?:se |s')/, '').split(' ');
      expect(verb).toMatch(/^\p{Ll}+(?:er|ir|re)$/u);
      expect(new Set(conjugateFrench(verb).map(({ text }) => text)).size, verb).toBeGreaterThan(8);
    }
  });

  it('of English cue verbs holds verbs that can be conjugated', () => {
    for (const entry of readList('quotes/data/cue-verbs.en.txt')) {
      expect(entry).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      expect(conjugateEnglish(entry.split(' ')[0] ?? '').length, entry).toBeGreaterThan(2);
    }
  });

  it.each(['fr', 'en'])('of structure words has the same classes in %s', (language) => {
    const classes = [...readClasses(`quotes/data/grammar.${language}.txt`).keys()];
    expect(classes).toEqual([...readClasses('quotes/data/grammar.fr.txt').keys()]);
  });
});
