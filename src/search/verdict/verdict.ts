import { readWeights, weigh } from '../rank/weights.js';
import type { Verdict } from './answer.js';
import { VERDICT_FEATURES, type VerdictFeature } from './verdict-features.js';

/**
 * What an answer must not lack: a figure where it is asked how many, a date where it is asked when, a place where it
 * is asked where, a word that tells of the attribute asked for, the date that the question names; and the question
 * must be about something.
 */
const VETOES: readonly VerdictFeature[] = [
  'howmany-lacking',
  'when-lacking',
  'where-none',
  'attribute-lacking',
  'date-missing',
  'empty',
];
const VETO_AT = VETOES.map((name) => VERDICT_FEATURES.indexOf(name));
/** A figure is not lacking where one that may be meant is there, or nearly so. */
const MOST_LACKING = 0.8;
const WEIGHTS = readWeights('verdict-weights', VERDICT_FEATURES);

/** Whether something is lacking without which nothing answers, whatever else speaks for it. */
export function isVetoed(measured: Float32Array): boolean {
  return VETO_AT.some((at) => (measured[at] ?? 0) > MOST_LACKING);
}

/**
 * Whether the best of what was found answers, by a logistic model: `answered` where its odds are above those at
 * which as few answers are lost as was asked for when it was learnt, and nothing that an answer needs is lacking.
 *
 * @param measured In the order of `VERDICT_FEATURES`; undefined where nothing was found.
 */
export function judge(measured: Float32Array | undefined): Verdict {
  if (!measured) return 'nothing';
  return !isVetoed(measured) && weigh(measured, WEIGHTS) >= 0 ? 'answered' : 'related';
}
