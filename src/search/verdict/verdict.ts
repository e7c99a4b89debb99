import {
  type Contribution,
  contributionsOf,
  inOrder,
  readWeights,
  type Weights,
  weigh,
} from '../rank/weights.js';
import type { Verdict } from './answer.js';
import { VERDICT_FEATURES, type VerdictFeature } from './verdict-features.js';

/**
 * What an answer must not lack: words that fill what is asked for, a word that tells of the attribute asked for, the
 * date that the question names, the negation of what is not so; nor may it say the contrary, or the same of another
 * year. The question must be about something, and code answers nothing by itself.
 */
const VETOES: readonly VerdictFeature[] = [
  'value-lacking',
  'attribute-lacking',
  'date-missing',
  'contrary',
  'value-differing',
  'negation-lacking',
  'empty',
  'code',
];
const VETO_AT = VETOES.map((name) => VERDICT_FEATURES.indexOf(name));
/** What a question names is lacking where hardly anything stands for it. */
const MOST_LACKING = 0.8;

/** What is at least so probable may be an answer. */
const EVEN = 0.5;

/** Whether something is lacking without which nothing answers, whatever else speaks for it. */
export function isVetoed(measured: Float32Array): boolean {
  return VETO_AT.some((at) => (measured[at] ?? 0) > MOST_LACKING);
}

/** A verdict, and how likely the marked sentence of the first excerpt answers, from 0 to 1. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly probability: number;
}

/** A judgement with what decided it. */
export interface ExplainedJudgement extends Judgement {
  /** The logarithm of the odds less the threshold: 0 and more is `answered`. */
  readonly odds: number;
  readonly contributions: readonly Contribution[];
  /** What is lacking without which nothing answers. */
  readonly vetoes: readonly string[];
}

/** Judges whether the best of what was found answers, by a logistic model. */
export class Judge {
  readonly #weights: Float32Array;
  readonly #calibration: Weights;

  /**
   * @param weights By the names of `VERDICT_FEATURES`: odds above 0 are those at which as few answers are lost as was
   * asked for when they were learnt.
   * @param calibration What makes a probability of the odds: weights of `one`, `odds` and `vetoed`.
   */
  constructor(weights: Weights, calibration: Weights) {
    this.#weights = inOrder(weights, VERDICT_FEATURES);
    this.#calibration = calibration;
  }

  /**
   * `answered` where the odds are above 0, `likely` where it is as likely as not to answer; neither where something is
   * lacking that an answer needs.
   *
   * @param measured In the order of `VERDICT_FEATURES`; undefined where nothing was found.
   */
  judge(measured: Float32Array | undefined): Judgement {
    if (!measured) return { verdict: 'nothing', probability: 0 };
    const odds = weigh(measured, this.#weights);
    const vetoed = isVetoed(measured);
    const probability = this.#calibrated(odds, vetoed);
    if (vetoed) return { verdict: 'related', probability };
    return { verdict: odds >= 0 ? 'answered' : probability >= EVEN ? 'likely' : 'related', probability };
  }

  /** What each feature adds to the odds, and by what an answer is ruled out whatever they are. */
  explain(measured: Float32Array): ExplainedJudgement {
    return {
      ...this.judge(measured),
      odds: weigh(measured, this.#weights),
      contributions: contributionsOf(VERDICT_FEATURES, measured, this.#weights),
      vetoes: VETOES.filter((_, i) => (measured[VETO_AT[i] ?? 0] ?? 0) > MOST_LACKING),
    };
  }

  #calibrated(odds: number, isVetoed: boolean): number {
    const { one = 0, odds: slope = 0, vetoed = 0 } = this.#calibration;
    return 1 / (1 + Math.exp(-(one + slope * odds + (isVetoed ? vetoed : 0))));
  }
}

let shipped: Judge | undefined;

/** The judge that the project ships, read when it is first needed. */
export function shippedJudge(): Judge {
  shipped ??= new Judge(readWeights('verdict'), readWeights('calibration'));
  return shipped;
}
