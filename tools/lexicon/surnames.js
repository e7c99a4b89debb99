import { fold, isName, strings, taggedWords } from './words.js';

/**
 * Family names of every language of faker, and of compromise.
 *
 * @param {(name: string) => any} load
 */
export function surnames(load) {
  const { allLocales } = load('@faker-js/faker');
  const locales = /** @type {any[]} */ (Object.values(allLocales));
  const names = locales.flatMap(({ person }) => strings(person?.last_name));
  const all = [...names, ...taggedWords(load, ['LastName'])].map(fold);
  return new Map(all.filter(isName).map((name) => [name, '']));
}
