import { isStopWord } from '../../../src/lexicon/stop-words.js';
import type { People, Person } from '../../../src/people/persons/person.js';
import { fold, words } from '../../../src/text/words.js';

/** A word of fewer letters tells nobody from another. */
const SHORTEST = 3;

/**
 * Those whom the stories describe by words as typed: "directrice du port", "the head of the council". The article
 * before them is left out.
 */
export function personsDescribed({ all }: People, typed: string): Person[] {
  const wanted = withoutArticle(wordsOf(typed));
  if (!wanted.some((word) => word.length >= SHORTEST && !isCommon(word))) return [];
  const run = ` ${wanted.join(' ')} `;
  return all.filter(({ descriptions, relations, id }) =>
    [...descriptions, ...relations.filter(({ who }) => who === id)].some(({ text }) =>
      ` ${wordsOf(text).join(' ')} `.includes(run),
    ),
  );
}

/** Whether every word typed stands in one form of a person's name. */
export function isNamed({ name, aliases }: Person, typed: string): boolean {
  const wanted = wordsOf(typed);
  return [name, ...aliases].some((form) => {
    const known = new Set(wordsOf(form));
    return wanted.every((word) => known.has(word));
  });
}

function wordsOf(text: string): string[] {
  return words(text).map((word) => fold(word.text));
}

function withoutArticle(typed: readonly string[]): readonly string[] {
  const first = typed.findIndex((word) => !isCommon(word));
  return typed.slice(Math.max(0, first));
}

function isCommon(word: string): boolean {
  return isStopWord(word, 'fr') || isStopWord(word, 'en');
}
