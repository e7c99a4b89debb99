import type { Ranked } from '../rank/ranked.js';
import { VERDICT_FEATURES, type VerdictFeature } from '../verdict/verdict-features.js';

/** So many passages are looked at once more. */
export const LOOKED = 5;
/** And none that is so far behind the first, in score. */
export const FAR_BEHIND = 5;

/**
 * What it costs a passage, in score, that its sentence lacks what is asked for: about what a softmax over the first
 * passages of the evaluation sets learns, but for dates and figures, without which nothing is answered.
 */
const COSTS: Partial<Record<VerdictFeature, number>> = {
  'who-lacking': 1.5,
  'name-lacking': 1.3,
  'when-lacking': 4.5,
  'when-day-lacking': 1,
  'where-none': 1.2,
  'where-far': 0.6,
  'why-lacking': 2,
  'why-near': -3,
  'howmany-lacking': 3,
  'number-missing': 1.9,
  'attribute-lacking': 0.8,
};

/**
 * The ranked passages, the first few of them by whether they have what is asked for: a score says how much a passage
 * shares with the question.
 *
 * @param measure What the verdict would be judged by, were a passage the first.
 */
export function answeringFirst(
  ranked: readonly Ranked[],
  measure: (first: Ranked) => Float32Array,
): readonly Ranked[] {
  const [best] = ranked;
  const close = ranked
    .slice(0, LOOKED)
    .filter(({ score }) => best !== undefined && best.score - score < FAR_BEHIND);
  if (close.length < 2) return ranked;
  const worth = new Map(close.map((one) => [one, one.score - costOf(measure(one))]));
  const sorted = [...close].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  return [
    ...sorted.map((one, i) => ({ ...one, score: close[i]?.score ?? one.score })),
    ...ranked.slice(close.length),
  ];
}

function costOf(measured: Float32Array): number {
  let sum = 0;
  for (const [i, name] of VERDICT_FEATURES.entries()) sum += (COSTS[name] ?? 0) * (measured[i] ?? 0);
  return sum;
}
