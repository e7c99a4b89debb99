import type { Verdict } from './answer.js';
import { VERDICT_FEATURES } from './verdict-features.js';
import { readWeights, weigh } from './weights.js';

/** Without a figure or a date that may be meant, or nearly so, nobody is told how many, or when. */
const NEEDED = (['howmany-lacking', 'when-lacking'] as const).map((name) => VERDICT_FEATURES.indexOf(name));
const MOST_LACKING = 0.8;
const WEIGHTS = readWeights('verdict-weights', VERDICT_FEATURES);

/**
 * Whether the best of what was found answers, by a logistic model: `answered` where its odds are above those at
 * which as few answers are lost as was asked for when it was learnt. How many is answered by figures only, and when by dates.
 *
 * @param measured In the order of `VERDICT_FEATURES`; undefined where nothing was found.
 */
export function judge(measured: Float32Array | undefined): Verdict {
  if (!measured) return 'nothing';
  if (NEEDED.some((at) => (measured[at] ?? 0) > MOST_LACKING)) return 'related';
  return weigh(measured, WEIGHTS) >= 0 ? 'answered' : 'related';
}
