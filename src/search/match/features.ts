import { KINDS, type Kind } from '../question/question-kind.js';

/** What is measured of a sentence in its passage for a question; shares are from 0 to 1. */
export const BASE = [
  's-cover',
  's-cover2',
  's-form',
  's-bm25',
  's-title',
  's-prev',
  's-next',
  's-new',
  's-rarest',
  's-names',
  's-numbers',
  's-pairs',
  's-near',
  's-focus',
  's-first',
  's-last',
  's-only',
  's-length',
  's-short',
  's-asks',
  's-pronoun',
  's-pronoun-prev',
  's-density',
  's-all',
  's-local',
  's-local-rare',
  's-local-top',
  's-given',
  's-lead',
  's-index',
  's-count',
  's-bigrams',
  's-rest',
  's-figure-focus',
  's-focus-near',
  's-quantity',
  's-no-quantity',
  's-satisfied',
  's-unsatisfied',
  's-satisfied-near',
  's-satisfied-local',
  's-predicate',
  's-predicate-satisfied',
  's-words',
  's-words-bm25',
  's-near-pairs',
  's-here',
  's-here-top',
  's-top',
  's-next-pronoun',
  's-satisfied-next',
  's-run',
  's-run-rarity',
  's-opening',
  's-closing',
  's-last-but-one',
  's-cover-titled',
  's-names-titled',
  's-near-pairs-titled',
  's-first-titled',
  's-lead-titled',
  's-introduction',
  's-item',
  's-row',
  's-code',
  's-opens-answer',
  's-topic-opens',
] as const;

/** What a sentence holds that the question does not; each counts for each kind of question on its own. */
export const CUES = [
  'person',
  'capital',
  'full-name',
  'figure',
  'date',
  'day-date',
  'year',
  'time',
  'cause',
  'means',
  'unit',
  'figure-unit',
  'place',
  'at-capital',
  'role',
  'be',
  'negation',
  'doubt',
  'near-person',
  'near-capital',
  'near-figure',
  'near-date',
  'near-cause',
  'near-any',
  'new-share',
  'count',
] as const;

export type BaseFeature = (typeof BASE)[number];
export type SentenceCue = (typeof CUES)[number];

/** The name of a cue's weight for a kind of question. */
export const cueName = (kind: Kind, cue: SentenceCue): string => `${kind}:${cue}`;

/** The names of all features that have a weight. */
export const FEATURES: readonly string[] = [
  ...BASE,
  ...KINDS.flatMap((kind) => CUES.map((cue) => cueName(kind, cue))),
];

/** The names of what one sentence has: the base features, then the cues, which count for its question's kind. */
export const ROW_FEATURES = [...BASE, ...CUES] as const;

/** How many features one sentence has. */
export const ROW = ROW_FEATURES.length;

/** The place of each in a sentence's row. */
export const AT = placesOf(ROW_FEATURES);

/** The place of each of some names among them. */
export function placesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;
}
