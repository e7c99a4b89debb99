import { readEntries } from '../../lexicon/entries.js';
import { lazy } from '../../text/lazy.js';
import { words } from '../../text/words.js';
import type { Question } from './question.js';

/** By preposition the one that names those which say the same. */
const NAMED = lazy(
  () => new Map(readEntries('function-words/prepositions').map(({ word, senses }) => [word, senses[0]?.[0]])),
);
const ASKING = /^(?:qui|quoi|quel|quelle|quels|quelles|lequel|laquelle|whom|who|what|which)$/;

/** What a preposition in small letters is in both languages; undefined where it is none of those that tell. */
export function samePreposition(low: string | undefined): string | undefined {
  return low === undefined ? undefined : NAMED().get(low);
}

/** The preposition of what a question asks for: before the question word, or at the end in English. */
export function askedPreposition({ text, language }: Question): string | undefined {
  const all = words(text.slice(0, 300)).map((word) => word.text.toLowerCase());
  const at = all.findIndex((word) => ASKING.test(word));
  if (at < 0) return undefined;
  const before = samePreposition(all[at - 1]);
  if (before !== undefined || language !== 'en') return before;
  return samePreposition(all.at(-1));
}
