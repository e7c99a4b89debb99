import { BASE, CUES, cueName, ROW_FEATURES } from '../match/features.js';
import { KINDS, type Kind } from '../question/question-kind.js';
import { PASSAGE_FEATURES } from './passage-features.js';
import { type Contribution, contributionsOf, inOrder, readWeights, type Weights, weigh } from './weights.js';

/**
 * How much a passage's best sentence counts for its place, by what is asked for. Its words count for the passage
 * already: it counts most where the kind of thing asked for shows which sentence has it. Found by cross-validation.
 */
const SENTENCE_SHARE: Readonly<Record<Kind, number>> = {
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

/** How much speaks for passages and sentences: two linear models. */
export class Ranking {
  readonly #passages: Float32Array;
  /** For each kind of question the weights of a sentence's row: a cue counts for each kind on its own. */
  readonly #sentences: ReadonlyMap<Kind, Float32Array>;

  /**
   * @param passages Weights by the names of `PASSAGE_FEATURES`.
   * @param sentences Weights by the names of `FEATURES`.
   */
  constructor(passages: Weights, sentences: Weights) {
    this.#passages = inOrder(passages, PASSAGE_FEATURES);
    this.#sentences = new Map(
      KINDS.map((kind) => [kind, inOrder(sentences, [...BASE, ...CUES.map((cue) => cueName(kind, cue))])]),
    );
  }

  /** How well a passage fits a question, from the row of its features. */
  ofPassage(row: Float32Array): number {
    return weigh(row, this.#passages);
  }

  /** How well a sentence answers a question of some kind, from the row of its features. */
  ofSentence(row: Float32Array, kind: Kind): number {
    return weigh(row, this.#sentences.get(kind) ?? new Float32Array());
  }

  /** What each feature of a passage adds to its score. */
  explainPassage(row: Float32Array): Contribution[] {
    return contributionsOf(PASSAGE_FEATURES, row, this.#passages);
  }

  /** What each feature of a sentence adds to its score for a question of some kind. */
  explainSentence(row: Float32Array, kind: Kind): Contribution[] {
    return contributionsOf(ROW_FEATURES, row, this.#sentences.get(kind) ?? new Float32Array());
  }

  /** How well a passage with its best sentence does, from the scores of both. */
  ofBoth(passage: number, sentence: number, kind: Kind): number {
    return passage + SENTENCE_SHARE[kind] * sentence;
  }
}

let shipped: Ranking | undefined;

/** The ranking that the project ships, read when it is first needed. */
export function shippedRanking(): Ranking {
  shipped ??= new Ranking(readWeights('passages'), readWeights('sentences'));
  return shipped;
}
