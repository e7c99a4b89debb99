import { SENTENCE_FEATURES } from '../match/features.js';
import { PASSAGE_FEATURES } from './passage-features.js';
import { type Contribution, contributionsOf, inOrder, readWeights, type Weights, weigh } from './weights.js';

/** How much speaks for passages and sentences: two linear models. */
export class Ranking {
  readonly #passages: Float32Array;
  readonly #sentences: Float32Array;

  /**
   * @param passages Weights by the names of `PASSAGE_FEATURES`.
   * @param sentences Weights by the names of `SENTENCE_FEATURES`.
   */
  constructor(passages: Weights, sentences: Weights) {
    this.#passages = inOrder(passages, PASSAGE_FEATURES);
    this.#sentences = inOrder(sentences, SENTENCE_FEATURES);
  }

  /** How well a passage fits a question, from the row of its features. */
  ofPassage(row: Float32Array): number {
    return weigh(row, this.#passages);
  }

  /** How well a sentence answers a question, from the row of its features. */
  ofSentence(row: Float32Array): number {
    return weigh(row, this.#sentences);
  }

  /** What each feature of a passage adds to its score. */
  explainPassage(row: Float32Array): Contribution[] {
    return contributionsOf(PASSAGE_FEATURES, row, this.#passages);
  }

  /** What each feature of a sentence adds to its score. */
  explainSentence(row: Float32Array): Contribution[] {
    return contributionsOf(SENTENCE_FEATURES, row, this.#sentences);
  }
}

let shipped: Ranking | undefined;

/** The ranking that the project ships, read when it is first needed. */
export function shippedRanking(): Ranking {
  shipped ??= new Ranking(readWeights('passages'), readWeights('sentences'));
  return shipped;
}
