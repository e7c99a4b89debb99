import type { Verdict } from './answer.js';
import type { Ranked } from './rank.js';
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

/** So many passages are looked through for one that answers better. */
const LOOKED = 3;
/** And so far behind the first, in score, it may be. */
const CLOSE_BEHIND = 1.5;
/** How much the odds that a passage answers count beside its score. */
const ODDS_SHARE = 0.25;

/**
 * The ranked passages, first that of those close together which is likeliest to answer: a score says how much a
 * passage shares with the question, not whether it has what is asked for.
 *
 * @param measure What the verdict would be judged by, were these the ranked passages.
 */
export function answeringFirst(
  ranked: readonly Ranked[],
  measure: (ranked: readonly Ranked[]) => Float32Array | undefined,
): readonly Ranked[] {
  const [best] = ranked;
  const close = ranked.slice(0, LOOKED).filter(({ score }) => best && best.score - score < CLOSE_BEHIND);
  if (!best || close.length < 2) return ranked;
  let [first, most] = [best, Number.NEGATIVE_INFINITY];
  for (const one of close) {
    const measured = measure([one, ...ranked.filter((other) => other !== one)]);
    const value = one.score + ODDS_SHARE * (measured ? weigh(measured, WEIGHTS) : 0);
    if (value > most) [first, most] = [one, value];
  }
  if (first === best) return ranked;
  return [{ ...first, score: best.score }, ...ranked.filter((other) => other !== first)];
}
