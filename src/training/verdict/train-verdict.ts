import type { Weights } from '../../search/rank/weights.js';
import { VERDICT_FEATURES } from '../../search/verdict/verdict-features.js';
import { balance } from '../learning/balance.js';
import { learnOdds } from '../learning/logistic.js';
import { named } from '../learning/weights-file.js';
import type { Judged } from './samples.js';

/** The share of the answers of sets with unanswerable questions that may be lost. */
const LOST = 0.13;
const DECAY = 0.1;

/** How much a question counts: of a set with unanswerable questions, and of another. */
const IMPORTANCE = {
  mixed: { unanswerable: 5, answered: 3, silenced: 0.15, elsewhere: 0.1 },
  answerable: { unanswerable: 0, answered: 0.8, silenced: 0.15, elsewhere: 0.05 },
};
/** How much less an answerable question counts where the answer stands beside the marked sentence, or elsewhere. */
const HELD = { sentence: 1, passage: 0.7, nothing: 0.5 };

/** What a question is like may speak for an answer or against it. */
const EITHER_WAY: readonly string[] = [
  'one',
  'query-terms',
  'rest',
  'telling',
  'numbers',
  'kind-who',
  'named',
  'foreign',
  's-short',
];
const AGAINST = /(?:missing|lacking|far|none)$|^(?:weak|unknown|request|s-asks)$/;
const DIRECTIONS = VERDICT_FEATURES.map((name) =>
  EITHER_WAY.includes(name) ? 0 : AGAINST.test(name) ? -1 : 1,
);

/** The weights of the verdict, and what makes a probability of its odds. */
export interface VerdictWeights {
  readonly verdict: Weights;
  readonly calibration: Weights;
}

/** Learns the verdict from judged questions: from all, or from those of all fields but one. */
export class VerdictTrainer {
  readonly #samples: readonly Judged[];
  readonly #importance: ReadonlyMap<string, number>;
  readonly #mixed: ReadonlySet<string>;
  readonly #weights = new Map<string | undefined, Float64Array>();

  constructor(samples: readonly Judged[]) {
    this.#samples = samples;
    const asked = samples.filter(({ way }) => way === 'asked');
    this.#importance = balance(asked.map((sample) => sample.asked.field));
    this.#mixed = new Set(
      asked.filter((sample) => !sample.asked.expected.isAnswerable).map((sample) => sample.asked.set),
    );
  }

  /** @param without The field whose questions are not learnt from. */
  learn(without?: string): VerdictWeights {
    const weights = this.#weightsWithout(without).slice();
    const samples = this.#samples.filter(({ way, asked }) => way === 'asked' && asked.field !== without);
    const odds = new Map(samples.map((sample) => [sample, this.#unseenOdds(sample)]));
    const threshold = this.#thresholdOf(samples, odds);
    weights[0] = (weights[0] ?? 0) - threshold;
    return {
      verdict: named(weights, VERDICT_FEATURES),
      calibration: this.#calibrate(samples, (sample) => (odds.get(sample) ?? 0) - threshold),
    };
  }

  /** What is vetoed is no matter of weights. */
  #weightsWithout(field: string | undefined): Float64Array {
    const known = this.#weights.get(field);
    if (known) return known;
    const samples = this.#samples
      .filter((sample) => !sample.isVetoed && sample.asked.field !== field)
      .map((sample) => ({ ...sample, importance: this.#importanceOf(sample) }))
      .filter(({ importance }) => importance > 0);
    const weights = learnOdds(samples, { decay: DECAY, directions: DIRECTIONS });
    this.#weights.set(field, weights);
    return weights;
  }

  #importanceOf({ asked, way, holding }: Judged): number {
    const counts = this.#mixed.has(asked.set) ? IMPORTANCE.mixed : IMPORTANCE.answerable;
    const field = this.#importance.get(asked.field) ?? 1;
    if (way !== 'asked') return field * counts[way];
    return field * (asked.expected.isAnswerable ? counts.answered * HELD[holding] : counts.unanswerable);
  }

  /** The odds of a sample by what is learnt of other fields than its own. */
  #unseenOdds({ features, asked }: Judged): number {
    const weights = this.#weightsWithout(asked.field);
    return features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
  }

  /** The odds below which so many of the answers of the mixed sets are lost. */
  #thresholdOf(samples: readonly Judged[], odds: ReadonlyMap<Judged, number>): number {
    const answers = samples
      .filter(({ isTrue, asked }) => isTrue && this.#mixed.has(asked.set))
      .map((sample) => ({
        odds: sample.isVetoed ? Number.NEGATIVE_INFINITY : (odds.get(sample) ?? 0),
        importance: this.#importance.get(sample.asked.field) ?? 1,
      }))
      .sort((a, b) => a.odds - b.odds);
    return quantile(answers, LOST);
  }

  /** How likely the marked sentence answers, by the odds (Platt, 1999), each field counting alike. */
  #calibrate(samples: readonly Judged[], oddsOf: (sample: Judged) => number): Weights {
    const features = ['one', 'odds', 'vetoed'];
    const weights = learnOdds(
      samples.map((sample) => ({
        features: Float32Array.from([1, oddsOf(sample), sample.isVetoed ? 1 : 0]),
        isTrue: sample.holding === 'sentence',
        importance: this.#importance.get(sample.asked.field) ?? 1,
      })),
      { decay: 0 },
    );
    return named(weights, features);
  }
}

/** The odds below which lies so much of some answers, which come in their order. */
function quantile(answers: readonly { odds: number; importance: number }[], share: number): number {
  let left = share * answers.reduce((sum, { importance }) => sum + importance, 0);
  for (const { odds, importance } of answers) {
    left -= importance;
    if (left < 0) return odds;
  }
  return 0;
}
