import type { Question } from '../../search/question/question.js';
import type { MeasuredPassage } from '../../search/rank/measure.js';
import type { EvaluationSet } from '../sets/evaluation-set.js';
import type { Opened } from '../sets/opened.js';
import { type Asked, type Expected, expectedOf } from '../sets/questions.js';

/** So many excerpts are asked for. */
export const WANTED = 10;

/** A question of a set, with all that is measured for it whatever the weights. */
export interface MeasuredQuestion {
  readonly set: string;
  readonly field: string;
  readonly asked: Asked;
  readonly expected: Expected;
  readonly question: Question;
  /** All candidates, with all their sentences. */
  readonly measured: readonly MeasuredPassage[];
  readonly opened: Opened;
}

/** Measures what stories have for each question of a set. */
export function measureSet({ name, field, questions }: EvaluationSet, opened: Opened): MeasuredQuestion[] {
  const { ranker } = opened;
  return questions.map((asked) => {
    const question = ranker.read(asked.q);
    const measured = ranker.measureAll(question, { wanted: WANTED });
    return { set: name, field, asked, expected: expectedOf(asked), question, measured, opened };
  });
}
