/** What is measured of a sentence in its passage for a question; shares are from 0 to 1. */
export const SENTENCE_FEATURES = [
  's-cover',
  's-cover2',
  's-title',
  's-prev',
  's-names',
  's-numbers',
  's-focus',
  's-short',
  's-asks',
  's-pronoun-prev',
  's-density',
  's-local',
  's-local-rare',
  's-local-top',
  's-given',
  's-index',
  's-rest',
  's-quantity',
  's-satisfied',
  's-satisfied-when',
  's-satisfied-howmany',
  's-unsatisfied',
  's-satisfied-near',
  's-satisfied-local',
  's-predicate-satisfied',
  's-words',
  's-words-bm25',
  's-near-pairs',
  's-here-top',
  's-top',
  's-run',
  's-run-rarity',
  's-opening',
  's-last-but-one',
  's-first-titled',
  's-introduction',
  's-item',
  's-row',
  's-code',
  's-opens-answer',
  's-topic-opens',
] as const;

/** How many features one sentence has. */
export const ROW = SENTENCE_FEATURES.length;

/** The place of each in a sentence's row. */
export const AT = placesOf(SENTENCE_FEATURES);

/** The place of each of some names among them. */
export function placesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;
}
