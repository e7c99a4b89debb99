import { KINDS } from '../../search/question/question-kind.js';
import type { Weights } from '../../search/rank/weights.js';
import { VERDICT_FEATURES } from '../../search/verdict/verdict-features.js';
import { balance } from '../learning/balance.js';
import { learnOdds } from '../learning/logistic.js';
import { named } from '../learning/weights-file.js';
import type { Judged } from './samples.js';

/** The share of the right answers that may be lost, so that less of what is wrong is said. */
const LOST = 0.27;
const DECAY = 0.05;
/**
 * How much a question counts of a set without unanswerable questions: there an answer that lacks what is asked for is
 * nearly as often right as another, for want of questions that it would answer wrongly.
 */
const ANSWERABLE_ONLY = 0.2;

/** What a question is like may speak for an answer or against it. */
const EITHER_WAY: readonly string[] = [
  'one',
  'query-terms',
  'telling',
  'numbers',
  'named',
  'foreign',
  'value-untyped',
  ...KINDS.map((kind) => `asks-${kind}`),
];
const AGAINST = /(?:missing|lacking|differing|untold)$|^(?:unknown|request|contrary)$/;
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
  /** The sets that have unanswerable questions. */
  readonly #mixed: ReadonlySet<string>;
  readonly #weights = new Map<string | undefined, Float64Array>();

  constructor(samples: readonly Judged[]) {
    this.#samples = samples;
    this.#importance = balance(samples.map(({ asked }) => asked.field));
    this.#mixed = new Set(
      samples.filter(({ asked }) => !asked.expected.isAnswerable).map(({ asked }) => asked.set),
    );
  }

  /** @param without The field whose questions are not learnt from. */
  learn(without?: string): VerdictWeights {
    const weights = this.#weightsWithout(without).slice();
    const samples = this.#samples.filter(({ asked }) => asked.field !== without);
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
      .filter(({ isVetoed, asked }) => !isVetoed && asked.field !== field)
      .map((sample) => ({
        features: sample.features,
        isTrue: sample.isRight,
        importance: this.#importanceOf(sample) * (this.#mixed.has(sample.asked.set) ? 1 : ANSWERABLE_ONLY),
      }));
    const weights = learnOdds(samples, { decay: DECAY, directions: DIRECTIONS });
    this.#weights.set(field, weights);
    return weights;
  }

  #importanceOf({ asked }: Judged): number {
    return this.#importance.get(asked.field) ?? 1;
  }

  /** The odds of a sample by what is learnt of other fields than its own. */
  #unseenOdds({ features, asked }: Judged): number {
    const weights = this.#weightsWithout(asked.field);
    return features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
  }

  /** The odds below which so many of the right answers are lost. */
  #thresholdOf(samples: readonly Judged[], odds: ReadonlyMap<Judged, number>): number {
    const answers = samples
      .filter(({ isRight }) => isRight)
      .map((sample) => ({
        odds: sample.isVetoed ? Number.NEGATIVE_INFINITY : (odds.get(sample) ?? 0),
        importance: this.#importanceOf(sample),
      }))
      .sort((a, b) => a.odds - b.odds);
    return quantile(answers, LOST);
  }

  /** How likely the marked sentence answers, by the odds (Platt, 1999). */
  #calibrate(samples: readonly Judged[], oddsOf: (sample: Judged) => number): Weights {
    const features = ['one', 'odds', 'vetoed'];
    const weights = learnOdds(
      samples.map((sample) => ({
        features: Float32Array.from([1, oddsOf(sample), sample.isVetoed ? 1 : 0]),
        isTrue: sample.isRight,
        importance: this.#importanceOf(sample),
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
