import { SENTENCE_FEATURES } from '../../search/match/features.js';
import { PASSAGE_FEATURES } from '../../search/rank/passage-features.js';
import type { Weights } from '../../search/rank/weights.js';
import { type Choice, learnChoices, type Training } from '../learning/softmax.js';
import { named } from '../learning/weights-file.js';
import { passageChoice, sentenceChoice } from './choices.js';
import type { MeasuredQuestion } from './measured-question.js';

const PASSAGES: Training = { epochs: 12, rate: 0.03, decay: 0.003 };
const SENTENCES: Training = { epochs: 10, rate: 0.03, decay: 0.05 };

/** The weights of passages and of sentences. */
export interface RankingWeights {
  readonly passages: Weights;
  readonly sentences: Weights;
}

interface Prepared {
  readonly asked: MeasuredQuestion;
  readonly passages: Choice;
}

/** Learns rankings from measured questions: from all, or from those of all fields but one. */
export class RankingTrainer {
  readonly #prepared: readonly Prepared[];

  constructor(questions: readonly MeasuredQuestion[]) {
    const answerable = questions.filter(({ expected }) => expected.isAnswerable);
    this.#prepared = answerable.map((asked) => ({ asked, passages: passageChoice(asked) }));
  }

  /** @param without The field whose questions are not learnt from. */
  learn(without?: string): RankingWeights {
    const prepared = this.#prepared.filter(({ asked }) => asked.field !== without);
    const passages = learnChoices(
      prepared.map((one) => one.passages),
      PASSAGES,
    );
    const choices = prepared.map((one) => sentenceChoice(one.asked, one.passages, passages));
    const sentences = learnChoices(choices, SENTENCES);
    return { passages: named(passages, PASSAGE_FEATURES), sentences: named(sentences, SENTENCE_FEATURES) };
  }
}
