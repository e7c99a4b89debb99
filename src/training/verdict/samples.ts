import type { Ranking } from '../../search/rank/ranking.js';
import type { ValueModel } from '../../search/rank/value-model.js';
import { isVetoed } from '../../search/verdict/verdict.js';
import { type MeasuredQuestion, WANTED } from '../ranking/measured-question.js';

/** What a ranking finds for a question, as the verdict is learnt from it. */
export interface Judged {
  readonly asked: MeasuredQuestion;
  /** In the order of `VERDICT_FEATURES`. */
  readonly features: Float32Array;
  readonly isVetoed: boolean;
  /** Whether the marked sentence of the first excerpt answers. */
  readonly isRight: boolean;
}

/** What a ranking finds for a question; undefined where it finds nothing. */
export function judgedOf(asked: MeasuredQuestion, ranking: Ranking, values: ValueModel): Judged | undefined {
  const { opened, question, measured, expected } = asked;
  const { ranker } = opened;
  const ranked = ranker.rankBy(ranking, question, measured, WANTED, values);
  const features = ranker.measureVerdict(question, ranked, values);
  const [best] = ranked;
  const passage = best && ranker.corpus.passages[best.passage];
  if (!features || !best || !passage) return undefined;
  const { start, end } = ranker.corpus.span(best.sentence);
  const answers = expected.answers(passage.file, passage.text.slice(start, end));
  return { asked, features, isVetoed: isVetoed(features), isRight: expected.isAnswerable && answers };
}
