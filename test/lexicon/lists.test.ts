import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Entry, readEntries } from '../../src/lexicon/entries.js';
import { fold } from '../../src/text/words.js';
import { headOf, knownTags, LISTS, textOf } from './lists.js';

const code = globSync('{src,commands}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
const sources = readFileSync('src/lexicon/SOURCES.md', 'utf8');

/** Letters, digits and the marks that stand within words; white space only between words. */
const CLEAN = /^[^\s’](?:[^\s’]| (?=\S))*$/u;
const valuesOf = ({ senses }: Entry) => senses.flat();
/** Lists whose values have each a place of its own, where two may be alike. */
const BY_PLACE = /^(?:verbs\/irregular-verbs|names\/demonyms)/;
const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

/** A folder has lists for one language each, which the code reads by one name. */
const isRead = (list: string) => {
  const named = list.replace(/\.(?:fr|en)$/, '');
  const [room = '', own = ''] = named.split('/');
  return code.some(
    (text) =>
      [`'${list}'`, `'${named}'`, `\`${named}.\${`].some((name) => text.includes(name)) ||
      (text.includes(`\`${room}/\${`) && text.includes(`'${own}'`)),
  );
};

describe.each(LISTS)('%s', (list) => {
  const entries = readEntries(list);
  const words = entries.map(({ word }) => word);

  it('says at its head what it is, and where it is from', () => {
    expect(headOf(list)).toMatch(/^\p{Lu}.+ Source: .+\.$/u);
    expect(sources).toContain(`\`${list.replace(/\.(?:fr|en)$/, '')}\``);
  });

  it('is read by some code', () => expect(isRead(list)).toBe(true));

  it('is sorted, each entry once', () => {
    expect(words.filter((word, at) => at > 0 && !((words[at - 1] ?? '') < word))).toEqual([]);
  });

  it('is written with composed letters, straight apostrophes and single blanks', () => {
    expect(textOf(list)).toBe(textOf(list).normalize('NFC'));
    expect(
      entries.flatMap((entry) => [entry.word, ...valuesOf(entry)]).filter((word) => !CLEAN.test(word)),
    ).toEqual([]);
  });

  it('says no two times the same of a word', () => {
    const saysTwice = ({ senses }: Entry) => senses.some((sense) => repeated(sense).length > 0);
    expect(BY_PLACE.test(list) ? [] : entries.filter(saysTwice)).toEqual([]);
  });

  it('gives its words no tag that its head does not name', () => {
    const known = knownTags(list);
    expect(
      known &&
        entries.filter((entry) => valuesOf(entry).some((tag) => !known.has(tag.startsWith('=') ? '=' : tag))),
    ).toEqual(known && []);
  });

  it('is folded where its head says so', () => {
    const isFolded = /folded/.test(headOf(list)) && list !== 'answers/attributes.told';
    expect(isFolded ? words.filter((word) => fold(word) !== word) : []).toEqual([]);
  });
});
