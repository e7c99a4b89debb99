import { readList } from '../../../lexicon/lists.js';
import type { ClauseView } from './clause-features.js';

/** How much each feature of a clause speaks for its being spoken, after a spoken one and after one of the teller's. */
export interface TellerWeights {
  readonly afterSpeech: ReadonlyMap<string, number>;
  readonly afterTeller: ReadonlyMap<string, number>;
}

/** The learnt weights. */
export function readTellerWeights(): TellerWeights {
  const [afterSpeech, afterTeller] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of readList('quotes/data/teller-weights.txt')) {
    const [feature = '', speech, teller] = line.split(' ');
    afterSpeech.set(feature, Number(speech) / 100);
    afterTeller.set(feature, Number(teller) / 100);
  }
  return { afterSpeech, afterTeller };
}

/**
 * Tells of each clause of a stretch whether somebody speaks it, or the teller does: the likeliest row of answers
 * (Viterbi over a maximum-entropy Markov model, McCallum et al., 2000).
 *
 * @param isSpoken Whether what stands before the first clause is spoken.
 */
export function spokenClauses(
  views: readonly Pick<ClauseView, 'features'>[],
  isSpoken: boolean,
  { afterSpeech, afterTeller }: TellerWeights,
): boolean[] {
  let scores = isSpoken ? [Number.NEGATIVE_INFINITY, 0] : [0, Number.NEGATIVE_INFINITY];
  const from: [number, number][] = [];
  for (const { features } of views) {
    const odds = [sum(features, afterTeller), sum(features, afterSpeech)];
    const best = [false, true].map((spoken) => {
      const ways = odds.map(
        (odd, before) => (scores[before] ?? 0) - Math.log1p(Math.exp(spoken ? -odd : odd)),
      );
      const before = (ways[1] ?? 0) > (ways[0] ?? 0) ? 1 : 0;
      return { before, score: ways[before] ?? 0 };
    });
    from.push([best[0]?.before ?? 0, best[1]?.before ?? 0]);
    scores = best.map(({ score }) => score);
  }
  let state = (scores[1] ?? 0) > (scores[0] ?? 0) ? 1 : 0;
  const found: boolean[] = [];
  for (const before of from.reverse()) {
    found.push(state === 1);
    state = before[state] ?? 0;
  }
  return found.reverse();
}

function sum(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let odds = 0;
  for (const feature of features) odds += weights.get(feature) ?? 0;
  return odds;
}
