import { readList } from '../../lexicon/lists.js';
import { BASE, CUES, cuesAt, FEATURES } from '../match/features.js';
import { KINDS, type Kind } from '../question/question-kind.js';
import { PASSAGE_FEATURES } from './passage-features.js';

/** The weights of a linear model, in the order of the features' names; 0 for a feature that the file leaves out. */
export function readWeights(name: string, features: readonly string[]): Float32Array {
  const weights = new Map(
    readList(`search/data/${name}.txt`).map((line) => {
      const [feature = '', weight = ''] = line.split(' = ');
      return [feature, Number(weight)];
    }),
  );
  return Float32Array.from(features, (feature) => weights.get(feature) ?? 0);
}

/** How much each of `FEATURES` counts for a sentence. */
export const SENTENCE_WEIGHTS = readWeights('weights', FEATURES);

/** The weights of a row's features, for each kind of question. */
const ROWS = new Map(
  KINDS.map((kind) => {
    const cues = SENTENCE_WEIGHTS.subarray(cuesAt(kind), cuesAt(kind) + CUES.length);
    return [kind, Float32Array.from([...SENTENCE_WEIGHTS.subarray(0, BASE.length), ...cues])];
  }),
);

/** How well a sentence answers a question of some kind, from the row of its features. */
export function scoreOf(row: Float32Array, kind: Kind): number {
  return weigh(row, ROWS.get(kind) ?? SENTENCE_WEIGHTS);
}

/** How much each of `PASSAGE_FEATURES` counts for a passage. */
export const PASSAGE_WEIGHTS = readWeights('passage-weights', PASSAGE_FEATURES);

/**
 * How much a passage's best sentence counts for its place, by what is asked for. Its words count for the passage
 * already: it counts most where the kind of thing asked for shows which sentence has it. Found by cross-validation.
 */
export const SENTENCE_SHARE: Readonly<Record<Kind, number>> = {
  who: 0.3,
  whois: 0.5,
  when: 1,
  where: 0.75,
  howmany: 0.5,
  why: 0.5,
  how: 0.5,
  what: 0.35,
  yesno: 0.5,
  other: 0.5,
};

/** How well a passage fits a question, from the row of its features. */
export function passageScoreOf(row: Float32Array): number {
  return weigh(row, PASSAGE_WEIGHTS);
}

/** The weighted sum of some features. */
export function weigh(features: Float32Array, weights: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
