import { PLACES } from '../../../lexicon/persons.js';
import type { AskedValue } from '../../question/asked-value.js';
import { namesOf } from '../reading/names.js';
import { phrasesOf } from '../reading/phrases.js';
import { has, type Reading, type Word } from '../reading/reading.js';
import type { Candidate } from './candidate.js';

/** Where something is: names after a word such as "à" or "in", other names, and what such words lead to. */
export function findPlaces(reading: Reading, asked: AskedValue): Candidate[] {
  const names = namesOf(reading).filter(({ isPerson }) => !isPerson);
  const placed = names.map(({ from, to }): Candidate => {
    const fit = isKnown(reading.words.slice(from, to)) ? 1 : isPlaced(reading, from) ? 0.9 : 0.5;
    return { from, to, fit, head: -1, isVague: false, isNamed: true };
  });
  const spots = phrasesOf(reading)
    .filter(({ from, to }) => isPlaced(reading, from) && !isTime(reading.words.slice(from, to)))
    .filter(({ from, to }) => !names.some((name) => name.from < to && from < name.to))
    .map(({ from, to }): Candidate => {
      return { from, to, fit: 0.6, head: from, isVague: asked.noun >= 0, isNamed: false };
    });
  return [...placed, ...spots];
}

const isKnown = (words: readonly Word[]): boolean => PLACES.has(words.map(({ form }) => form).join(' '));

const isTime = (words: readonly Word[]): boolean =>
  words.some(({ tags, isMonth }) => isMonth || tags.has('period') || tags.has('day') || tags.has('season')) ||
  words.every(({ isNumber }) => isNumber);

/** Whether a word such as "à" or "in" stands before a word, perhaps with a determiner between them. */
function isPlaced(reading: Reading, from: number): boolean {
  if (has(reading, from - 1, 'at')) return true;
  return has(reading, from - 1, 'det') && has(reading, from - 2, 'at');
}
