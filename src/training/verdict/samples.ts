import type { Question } from '../../search/question/question.js';
import type { MeasuredPassage } from '../../search/rank/measure.js';
import type { Ranking } from '../../search/rank/ranking.js';
import { isVetoed } from '../../search/verdict/verdict.js';
import type { Sample } from '../learning/logistic.js';
import { type MeasuredQuestion, WANTED } from '../ranking/measured-question.js';
import { citedOf, type Opened, open } from '../sets/opened.js';
import { silence } from '../sets/silence.js';

/**
 * How a question is asked to learn from: as its set asks it, of stories without the sentences that answer it, or only
 * of stories that do not answer it.
 */
type Way = 'asked' | 'silenced' | 'elsewhere';

/** A question asked in one way, measured whatever the weights. */
export interface Asking {
  readonly asked: MeasuredQuestion;
  readonly way: Way;
  readonly opened: Opened;
  readonly question: Question;
  readonly measured: readonly MeasuredPassage[];
}

/** What the first excerpt holds of the answer: in the marked sentence, beside it in its passage, or nothing. */
export type Holding = 'sentence' | 'passage' | 'nothing';

/** An asking that has been ranked, as the verdict is learnt from it. */
export interface Judged extends Omit<Sample, 'importance'> {
  readonly asked: MeasuredQuestion;
  readonly way: Way;
  readonly holding: Holding;
  readonly isVetoed: boolean;
}

/** Only each so many question is asked in other ways too: they count for little. */
const EACH = 4;

/** The questions of a set of measured questions, in every way. */
export function askingsOf(questions: readonly MeasuredQuestion[]): Asking[] {
  const asked = questions.map(
    (one): Asking => ({
      asked: one,
      way: 'asked',
      opened: one.opened,
      question: one.question,
      measured: one.measured,
    }),
  );
  const [first] = questions;
  const answerable = questions.filter(({ expected }) => expected.isAnswerable);
  const each = answerable.length > 100 ? EACH : 1;
  const some = answerable.filter((_, i) => i % each === 0);
  if (!first || some.length === 0) return asked;
  const silent = open(
    silence(
      first.opened.stories,
      some.map(({ expected }) => expected),
    ),
  );
  return [...asked, ...some.flatMap((one) => [silenced(one, silent), elsewhere(one)])];
}

function silenced(asked: MeasuredQuestion, opened: Opened): Asking {
  const question = opened.ranker.read(asked.asked.q);
  const measured = opened.ranker.measureAll(question, { wanted: WANTED });
  return { asked, way: 'silenced', opened, question, measured };
}

function elsewhere(asked: MeasuredQuestion): Asking {
  const { opened, question, expected } = asked;
  const { passages } = opened.ranker.corpus;
  const accepts = (number: number) => {
    const passage = passages[number];
    return passage !== undefined && expected.isElsewhere(citedOf(passage));
  };
  const measured = opened.ranker.measureAll(question, { accepts, wanted: WANTED });
  return { asked, way: 'elsewhere', opened, question, measured };
}

/** What a ranking finds for an asking; undefined where it finds nothing, or an answer after all. */
export function judgedOf(asking: Asking, ranking: Ranking): Judged | undefined {
  const { asked, way, opened, question, measured } = asking;
  const { ranker } = opened;
  const ranked = ranker.rankBy(ranking, question, measured, WANTED);
  const features = ranker.measureVerdict(question, ranked);
  const [best] = ranked;
  const passage = best && ranker.corpus.passages[best.passage];
  if (!features || !best || !passage) return undefined;
  const { expected } = asked;
  const { start, end } = ranker.corpus.span(best.sentence);
  const marked = passage.text.slice(start, end);
  if (way !== 'asked' && expected.answers(passage.file, marked)) return undefined;
  const holding = holdingOf(asked, passage, marked);
  const isTrue = way === 'asked' && expected.isAnswerable;
  return { asked, way, holding, features, isTrue, isVetoed: isVetoed(features) };
}

function holdingOf(
  { expected }: MeasuredQuestion,
  passage: Parameters<typeof citedOf>[0],
  marked: string,
): Holding {
  if (!expected.isAnswerable) return 'nothing';
  if (expected.answers(passage.file, marked)) return 'sentence';
  return expected.isRightPassage(citedOf(passage)) && expected.answers(passage.file, passage.text)
    ? 'passage'
    : 'nothing';
}
