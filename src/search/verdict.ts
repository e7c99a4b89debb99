import type { Verdict } from './answer.js';
import { VERDICT_FEATURES } from './verdict-features.js';
import { readWeights, weigh } from './weights.js';

const SILENT = VERDICT_FEATURES.indexOf('story-silent');
const SATISFIED = VERDICT_FEATURES.indexOf('satisfied');
/** A sentence that holds the kind of thing asked for less than so does not answer. */
const LEAST = 0.2;
const WEAK = VERDICT_FEATURES.indexOf('weak');
/** Where more of the question than so is only guessed at, what is found is no answer. */
const WEAKEST = 0.35;
const WEIGHTS = readWeights('verdict-weights', VERDICT_FEATURES);

/**
 * Whether the best of what was found answers, by a logistic model: `answered` where its odds are above those at
 * which as few answers are lost as was asked for when it was learnt. A story that is silent on all but the names of
 * the question never answers, nor does a sentence without the kind of thing asked for.
 *
 * @param measured In the order of `VERDICT_FEATURES`; undefined where nothing was found.
 */
export function judge(measured: Float32Array | undefined): Verdict {
  if (!measured) return 'nothing';
  if ((measured[SILENT] ?? 0) > 0 || (measured[SATISFIED] ?? 1) < LEAST) return 'related';
  if ((measured[WEAK] ?? 0) > WEAKEST) return 'related';
  return weigh(measured, WEIGHTS) >= 0 ? 'answered' : 'related';
}
