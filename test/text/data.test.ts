import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataPath, readList } from '../../src/lexicon/lists.js';

/** Lists of `key = value | value`, whose keys are unique. */
const PAIRS = ['lexicon.fr-en.txt', 'nominalisations.fr.txt', 'nominalisations.en.txt'];

/** Lists of `word, word, …`, groups of words that mean nearly the same. */
const GROUPS = ['synonyms.fr.txt', 'synonyms.en.txt'];

const WORDS = /^[\p{Ll}\p{M}\d][\p{Ll}\p{M}\p{N}' .,&+/°-]*$/u;

const all = [...PAIRS, ...GROUPS, 'demonyms.txt'];

function repeated(entries: readonly string[]): string[] {
  return entries.filter((entry, at) => entries.indexOf(entry) !== at);
}

function pairsOf(name: string): { key: string; values: string[] }[] {
  return readList(`text/data/${name}`).map((line) => {
    const [key = '', value = '', ...rest] = line.split(' = ');
    return rest.length > 0 ? { key: line, values: [] } : { key, values: value.split(' | ') };
  });
}

describe.each(all)('%s', (name) => {
  const text = readFileSync(dataPath(`text/data/${name}`), 'utf8');
  const entries = readList(`text/data/${name}`);

  it('says at its head what it is', () => {
    expect(text).toMatch(/^# /);
  });

  it('is sorted, each entry once', () => {
    const seen = new Set<string>();
    expect(entries.filter((entry) => seen.size === seen.add(entry).size)).toEqual([]);
    expect(entries.filter((entry, at) => entry < (entries[at - 1] ?? ''))).toEqual([]);
  });

  it('is written with composed letters, straight apostrophes and single spaces', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[’\t\r\u00A0]| {2}| $/m);
  });
});

describe.each(PAIRS)('%s', (name) => {
  const pairs = pairsOf(name);

  it('gives each key once, with at least one value and none twice', () => {
    const keys = new Map<string, number>();
    for (const { key } of pairs) keys.set(key, (keys.get(key) ?? 0) + 1);
    expect([...keys].filter(([, times]) => times > 1)).toEqual([]);
    expect(pairs.filter(({ values }) => values.length === 0 || repeated(values).length > 0)).toEqual([]);
  });

  it('holds words in lower case', () => {
    expect(pairs.flatMap(({ key, values }) => [key, ...values]).filter((word) => !WORDS.test(word))).toEqual(
      [],
    );
  });
});

describe.each(GROUPS)('%s', (name) => {
  const groups = readList(`text/data/${name}`).map((line) => line.split(', '));

  it('holds groups of two words or more, none twice', () => {
    expect(groups.filter((group) => group.length < 2 || repeated(group).length > 0)).toEqual([]);
    const sorted = groups.map((group) => [...group].sort().join(', '));
    expect(new Set(sorted).size).toBe(sorted.length);
  });

  it('holds words in lower case', () => {
    expect(groups.flat().filter((word) => !WORDS.test(word) || word.includes(','))).toEqual([]);
  });
});

describe('demonyms.txt', () => {
  const entries = readList('text/data/demonyms.txt').map((line) => line.split(' ; '));

  it('holds place and people in French, then in English', () => {
    expect(entries.filter((fields) => fields.length !== 4)).toEqual([]);
  });

  it('gives the masculine and the feminine adjective in French', () => {
    expect(entries.filter(([, people = '']) => people.split(', ').length < 2)).toEqual([]);
  });

  it('names each place once, in lower case', () => {
    const places = entries.map(([place]) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(entries.flat().filter((field) => field !== field.toLowerCase())).toEqual([]);
  });
});
