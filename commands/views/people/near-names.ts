import { distance } from 'fastest-levenshtein';
import type { People, Person } from '../../../src/people/persons/person.js';
import { fold, words } from '../../../src/text/words.js';

/** Names of which so many are looked at. */
const LOOKED_AT = 10;
/** A word of fewer letters is near too many others. */
const SHORTEST = 3;
/** The share of its letters in which a word may differ from another that was meant. */
const MOST_APART = 1 / 3;

/** Whose name comes near to one that nobody bears, by a word of it at least: the nearest first, or nobody. */
export function personsNear(people: People, typed: string, most: number): Person[] {
  const wanted = longWords(typed);
  return people
    .nearest(typed, LOOKED_AT)
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((form) =>
        longWords(form).some((word) => wanted.some((other) => isNear(word, other))),
      ),
    )
    .slice(0, most);
}

function isNear(a: string, b: string): boolean {
  return distance(a, b) <= Math.max(a.length, b.length) * MOST_APART;
}

function longWords(text: string): string[] {
  return words(text)
    .map((word) => fold(word.text))
    .filter(({ length }) => length >= SHORTEST);
}
