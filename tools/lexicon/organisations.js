import { fold, taggedWords } from './words.js';

/**
 * Organisations and sports teams of compromise.
 *
 * @param {(name: string) => any} load
 */
export function organisations(load) {
  const words = taggedWords(load, ['Organization', 'SportsTeam']);
  return new Map(words.map((word) => [fold(word), '']));
}
