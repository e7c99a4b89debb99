import type { ValueKind } from '../../search/question/asked-value.js';
import type { Ranking } from '../../search/rank/ranking.js';
import type { Span } from '../../text/span.js';
import { type MeasuredQuestion, WANTED } from '../ranking/measured-question.js';

/** Words that may be what a question asks for, and whether they are. */
export interface ValueSample {
  readonly field: string;
  readonly kind: ValueKind;
  readonly features: Float32Array;
  readonly isTrue: boolean;
  readonly importance: number;
}

/** How much words of a sentence count: of one that answers, of the first where none does, of others. */
const COUNTS = { answering: 1, first: 0.7, unanswerable: 1.2, other: 0.15 };
/** So many sentences are learnt from. */
const READ = 5;
/** An answer of so much of its sentence tells of no words within it. */
const WHOLE = 0.7;

/** The words of a question's best sentences, and of the one that answers; none where the answer is no part of one. */
export function valueSamplesOf(asked: MeasuredQuestion, ranking: Ranking): ValueSample[] {
  const { opened, question, measured, expected, field } = asked;
  const { ranker } = opened;
  const finder = ranker.valuesOf(question);
  const { kind } = finder.asked;
  if (kind === undefined) return [];
  const ranked = ranker.rankBy(ranking, question, measured, WANTED).slice(0, READ);
  const answering = answeringSentence(asked, ranking, ranked);
  const found: ValueSample[] = [];
  const add = (passage: number, sentence: number, importance: number, answers: readonly Span[]): void => {
    for (const { span, features } of finder.all(passage, sentence)) {
      const isTrue = answers.some(({ start, end }) => span.start < end && start < span.end);
      found.push({ field, kind, features, isTrue, importance });
    }
  };
  if (answering) {
    const { passage, sentence, answers } = answering;
    const { start, end } = ranker.corpus.span(sentence);
    const isWhole = answers.some((answer) => answer.end - answer.start > WHOLE * (end - start));
    if (!isWhole) add(passage, sentence, COUNTS.answering, answers);
  }
  for (const [i, { passage, sentence }] of ranked.entries()) {
    if (answersIn(asked, passage, sentence).length > 0) continue;
    const first = expected.isAnswerable ? COUNTS.first : COUNTS.unanswerable;
    add(passage, sentence, i === 0 ? first : COUNTS.other, []);
  }
  return found;
}

interface Answering {
  readonly passage: number;
  readonly sentence: number;
  readonly answers: readonly Span[];
}

/** The first sentence found that answers, or else the likeliest of all that were measured. */
function answeringSentence(
  asked: MeasuredQuestion,
  ranking: Ranking,
  ranked: readonly { passage: number; sentence: number }[],
): Answering | undefined {
  if (!asked.expected.isAnswerable) return undefined;
  const withAnswers = ({ passage, sentence }: { passage: number; sentence: number }): Answering[] => {
    const answers = answersIn(asked, passage, sentence);
    return answers.length > 0 ? [{ passage, sentence, answers }] : [];
  };
  const [found] = ranked.flatMap(withAnswers);
  if (found) return found;
  const others = asked.measured
    .flatMap(({ sentences }) => sentences)
    .map((one) => ({ ...one, score: ranking.ofSentence(one.features) }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  return others.flatMap(withAnswers)[0];
}

/** Where a sentence that is the right one has the words of the answer. */
function answersIn(
  { opened, expected }: MeasuredQuestion,
  number: number,
  sentence: number,
): readonly Span[] {
  const { corpus } = opened.ranker;
  const passage = corpus.passages[number];
  const { start, end } = corpus.span(sentence);
  if (!passage || !expected.isAnswerable) return [];
  const { file, text, place } = passage;
  if (!expected.isRightPassage({ file, text, lines: place.lines })) return [];
  return expected.placesOf(file, text.slice(start, end));
}
