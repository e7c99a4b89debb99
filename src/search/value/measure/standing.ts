import { samePreposition } from '../../question/asked-preposition.js';
import type { Name, Stretch } from '../reading/names.js';
import { has, type Reading, type Word } from '../reading/reading.js';

/** Where the preposition stands that leads to some words, past determiners and titles; or -1. */
export function prepositionAt(reading: Reading, { from }: Stretch): number {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (has(reading, at, 'prep')) return at;
    if (has(reading, at, 'clause') && !has(reading, at, 'det')) return -1;
    if (/[,;:()]/u.test(reading.words[at + 1]?.gap ?? '')) return -1;
  }
  return -1;
}

/** That preposition, the same for both languages. */
export function prepositionOf(reading: Reading, words: Stretch): string | undefined {
  return samePreposition(reading.words[prepositionAt(reading, words)]?.low);
}

/** Whether "by" or "par" leads to words, perhaps with a determiner. */
export function followsBy(reading: Reading, { from }: Stretch): boolean {
  return has(reading, from - 1, 'by') || (has(reading, from - 1, 'det') && has(reading, from - 2, 'by'));
}

/** "is a", "était le": words that say what something is follow. */
export function followsCopula(reading: Reading, { from }: Stretch): boolean {
  const before = has(reading, from - 1, 'det') ? from - 2 : from - 1;
  return has(reading, before, 'be');
}

/** "such as", "comme", "intitulé", a colon: instances and names follow. */
export function isListed(reading: Reading, { from }: Stretch): boolean {
  if (reading.words[from]?.gap.includes(':')) return true;
  for (let at = from - 3; at < from; at++) if (has(reading, at, 'listing')) return true;
  return false;
}

/** "selon X", "X said": whoever only tells of it. */
export function isTeller(reading: Reading, { from, to }: Stretch): boolean {
  for (let at = from - 3; at < from; at++) if (has(reading, at, 'attribution')) return true;
  const next = has(reading, to, 'have') ? to + 1 : to;
  const tells = (at: number) => has(reading, at, 'telling') && (reading.words[at]?.queryTerm ?? -1) < 0;
  return tells(next) || tells(from - 1);
}

/** Whether a comma, a bracket or nothing parts words from one that stands for a query term. */
export function isApposed({ words }: Reading, { from, to }: Stretch, asks: (at: number) => boolean): boolean {
  const before = words[from]?.gap ?? '';
  const after = words[to]?.gap ?? '';
  return (asks(from - 1) && /^[\s,(:«“"–—]+$/u.test(before)) || (asks(to) && /^[\s,():»”"–—]+$/u.test(after));
}

/** On which side of a place words stand, where no others stand between. */
export function nearestTo(
  place: number,
  { from, to }: Stretch,
  all: readonly Stretch[],
): 'after' | 'before' | undefined {
  if (place < 0 || (from <= place && place < to)) return undefined;
  if (from > place) return all.some((other) => other.from > place && other.to <= from) ? undefined : 'after';
  return all.some((other) => other.from >= to && other.to <= place) ? undefined : 'before';
}

/** The nearest of some names before words, or else after them. */
export function ownerOf(names: readonly Name[], { from, to }: Stretch): Name | undefined {
  return names.findLast((name) => name.to <= from) ?? names.find((name) => name.from >= to);
}

/**
 * Whether a name of a sentence is one of the question's: not where each of them has a word that the other has not
 * (`Ann Marie Poe` is not `Ann Marie Roe`).
 *
 * @param asked The names of the question, each by the numbers of its query terms.
 */
export function isAsked(
  words: readonly Word[],
  { from, to }: Stretch,
  asked: readonly (readonly number[])[],
): boolean {
  const own = words.slice(from, to).filter(({ isStop }) => !isStop);
  const known = own.filter(({ queryTerm, weight }) => queryTerm >= 0 && weight >= SURE);
  // "Jong-nam" is not "Jong-un", nor "Jean-Luc" "Jean".
  const isOther = own.some(
    (word, i) => word.gap === '-' && !known.includes(word) && known.includes(own[i - 1] ?? word),
  );
  const isSame = ({ queryTerm }: Word) =>
    asked.every(
      (name) =>
        !name.includes(queryTerm) ||
        known.length === own.length ||
        name.every((one) => known.some((word) => word.queryTerm === one)),
    );
  return known.length > 0 && !isOther && known.every(isSame);
}

/** A word that stands so well for a query term is the question's own. */
export const SURE = 0.6;
