import type { MeasuredPassage } from './measure.js';
import type { Ranked } from './ranked.js';
import type { Ranking } from './ranking.js';

/** In so many of the first passages the likeliest sentences are read for what they have of what is asked for. */
const PASSAGES = 3;
const SENTENCES = 3;
/** What the odds of such words count for: learnt with the fields left out, 0.2 to 0.3 are best. */
const WEIGHT = 0.2;
/** Odds, as a logarithm, between which they count. */
const [LEAST, MOST] = [-5, 3];
/** How far what words are asked for is looked for. */
export interface Reach {
  /** In so many of the first passages, and of each so many of the likeliest sentences, is read. */
  readonly passages: number;
  readonly sentences: number;
  /** How much the odds count for, and that there are such words at all. */
  readonly weight: number;
  readonly bonus: number;
}

/** Nearly any sentence has words of most kinds. */
export const NEAR: Reach = { passages: PASSAGES, sentences: SENTENCES, weight: WEIGHT, bonus: 0 };
/** Only what somebody says tells what that is: it goes before all that does not, wherever it stands. */
export const FAR: Reach = { passages: 10, sentences: 20, weight: WEIGHT, bonus: 20 };

/** What stands further behind than this cannot come first by what it has of the answer: it is not read. */
const behind = ({ weight, bonus }: Reach) => weight * (MOST - LEAST) + bonus;

/** How likely words of a sentence are what is asked for: the logarithm of the odds; undefined where it has none. */
export type ValueOdds = (passage: number, sentence: number) => number | undefined;

/** Ranked passages by what their best sentences have that may be the very words asked for, the best first. */
export function byValue(
  ranked: readonly Ranked[],
  measured: readonly MeasuredPassage[],
  ranking: Ranking,
  oddsOf: ValueOdds,
  reach = NEAR,
): Ranked[] {
  const top = ranked[0]?.score ?? 0;
  const first = ranked.slice(0, reach.passages).map((one) => {
    if (one.score + behind(reach) < top) return one;
    const found = measured.find(({ passage }) => passage === one.passage);
    return found ? bestOf(one, found, ranking, oddsOf, reach) : one;
  });
  return [
    ...first.sort((a, b) => b.score - a.score || a.passage - b.passage),
    ...ranked.slice(reach.passages),
  ];
}

/** A passage with that of its likeliest sentences which is best when what it has of the answer is added. */
function bestOf(
  one: Ranked,
  { score, sentences }: MeasuredPassage,
  ranking: Ranking,
  oddsOf: ValueOdds,
  reach: Reach,
): Ranked {
  const [best] = sentences
    .map((sentence) => ({ ...sentence, score: score + ranking.ofSentence(sentence.features) }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, reach.sentences)
    .filter(({ score }, _, [first]) => score + behind(reach) >= (first?.score ?? 0))
    .map((sentence) => ({
      ...sentence,
      score: sentence.score + worth(oddsOf(one.passage, sentence.sentence), reach),
    }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  return best ? { ...one, sentence: best.sentence, features: best.features, score: best.score } : one;
}

/** From 0 on: what is not read is not worth more. */
const worth = (odds: number | undefined, { weight, bonus }: Reach): number =>
  odds === undefined ? 0 : weight * (Math.min(MOST, Math.max(LEAST, odds)) - LEAST) + bonus;
