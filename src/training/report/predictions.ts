import { readFileSync, writeFileSync } from 'node:fs';
import type { Answer, Excerpt, Verdict } from '../../search/verdict/answer.js';
import { answerOf } from '../../search/verdict/answer-of.js';
import type { Model } from '../learning/model.js';
import { type MeasuredQuestion, WANTED } from '../ranking/measured-question.js';
import { citedOf } from '../sets/opened.js';

/** What was answered to a question of a set, and how right it is. */
export interface Prediction {
  readonly set: string;
  readonly field: string;
  readonly id: string;
  readonly isAnswerable: boolean;
  /** The rank of the first right passage, from 0; -1 where there is none. */
  readonly passage: number;
  /** The rank of the first excerpt whose marked sentence answers, from 0; -1 where there is none. */
  readonly sentence: number;
  readonly verdict: Verdict;
  readonly probability: number;
}

/** Answers a measured question by some weights, and says how right that is. */
export function predict(asked: MeasuredQuestion, model: Model): Prediction {
  const { set, field, expected } = asked;
  const { verdict, probability, excerpts } = answer(asked, model);
  const isRight = ({ passage }: Excerpt) => expected.isRightPassage(citedOf(passage));
  const answers = ({ passage, answer: { start, end } }: Excerpt) =>
    expected.answers(passage.file, passage.text.slice(start, end));
  return {
    set,
    field,
    id: asked.asked.id,
    isAnswerable: expected.isAnswerable,
    passage: expected.isAnswerable ? excerpts.findIndex(isRight) : -1,
    sentence: expected.isAnswerable ? excerpts.findIndex(answers) : -1,
    verdict,
    probability,
  };
}

function answer({ opened, question, measured }: MeasuredQuestion, { ranking, values, judge }: Model): Answer {
  const { ranker, people } = opened;
  const ranked = ranker.rankBy(ranking, question, measured, WANTED, values);
  const judgement = judge.judge(ranker.measureVerdict(question, ranked, values));
  return answerOf(ranker.corpus, people, question, ranked, judgement, { limit: WANTED });
}

/** Writes predictions, one a line in JSON. */
export function savePredictions(file: string, predictions: readonly Prediction[]): void {
  writeFileSync(file, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

/** Reads predictions that were saved. */
export function readPredictions(file: string): Prediction[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Prediction);
}
