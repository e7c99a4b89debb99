import { fold, isWord, strings, taggedWords } from './words.js';

/** So much of what the sources say must be the same for a name to be of women, or of men. */
const AGREED = 0.7;
/** A name of the crowd-sourced lists is taken where so many of them have it. */
const CONFIRMED = 2;
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'tr'];

/** @typedef {{ f: number, m: number, lists: Set<string>, isSure: boolean }} Votes */

/**
 * Given names of every language of faker, of compromise, and those that two lists of gender-detection-from-name have;
 * with whose they are.
 *
 * @param {(name: string) => any} load
 */
export function givenNames(load) {
  /** @type {Map<string, Votes>} */
  const votes = new Map();
  const vote = (/** @type {string} */ name, /** @type {string} */ sex, list = '') => {
    const known = votes.get(fold(name)) ?? { f: 0, m: 0, lists: new Set(), isSure: false };
    if (sex === 'f' || sex === 'm') known[sex]++;
    if (list === '') known.isSure = true;
    else known.lists.add(list);
    votes.set(fold(name), known);
  };
  const { allLocales } = load('@faker-js/faker');
  for (const { person } of /** @type {any[]} */ (Object.values(allLocales)))
    for (const [kind, names] of Object.entries(person?.first_name ?? {}))
      for (const name of strings(names)) vote(name, kind.charAt(0));
  for (const [tag, sex] of [
    ['FemaleName', 'f'],
    ['MaleName', 'm'],
    ['FirstName', 'u'],
  ])
    for (const name of taggedWords(load, [/** @type {string} */ (tag)])) vote(name, sex ?? '');
  for (const language of LANGUAGES) {
    const module = load(`gender-detection-from-name/names/${language}.js`);
    for (const [name, sex] of module) vote(name, sex.charAt(0), language);
  }
  const taken = [...votes].filter(
    ([name, { isSure, lists }]) => isWord(name) && (isSure || lists.size >= CONFIRMED),
  );
  return new Map(taken.map(([name, { f, m }]) => [name, sexOf(f, m)]));
}

function sexOf(/** @type {number} */ f, /** @type {number} */ m) {
  if (f + m === 0 || Math.max(f, m) / (f + m) < AGREED) return '';
  return f > m ? 'f' : 'm';
}
