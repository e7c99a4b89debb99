import type { Verdict } from './answer.js';
import { VERDICT_FEATURES } from './verdict-features.js';
import { readWeights, weigh } from './weights.js';

const LACKING = VERDICT_FEATURES.indexOf('howmany-lacking');
/** A sentence without a figure that may be meant, or nearly so, tells nobody how many. */
const MOST_LACKING = 0.8;
const WEIGHTS = readWeights('verdict-weights', VERDICT_FEATURES);

/**
 * Whether the best of what was found answers, by a logistic model: `answered` where its odds are above those at
 * which as few answers are lost as was asked for when it was learnt. How many is answered by figures only.
 *
 * @param measured In the order of `VERDICT_FEATURES`; undefined where nothing was found.
 */
export function judge(measured: Float32Array | undefined): Verdict {
  if (!measured) return 'nothing';
  if ((measured[LACKING] ?? 0) > MOST_LACKING) return 'related';
  return weigh(measured, WEIGHTS) >= 0 ? 'answered' : 'related';
}
