import { BASE, CUES, FEATURES, ROW } from '../../search/match/features.js';
import { KINDS } from '../../search/question/question-kind.js';
import { PASSAGE_FEATURES } from '../../search/rank/passage-features.js';
import type { Span } from '../../text/span.js';
import { type Choice, scoresOf } from '../learning/softmax.js';
import { citedOf } from '../sets/opened.js';
import type { MeasuredQuestion } from './measured-question.js';

const PASSAGE_COLUMNS = Int32Array.from(PASSAGE_FEATURES.keys());

/** For each kind of question the weights of a sentence's columns: a cue has one for each kind. */
const SENTENCE_COLUMNS = KINDS.map((_, kind) =>
  Int32Array.from({ length: ROW }, (_, c) => (c < BASE.length ? c : c + kind * CUES.length)),
);

/** How many weights sentences have. */
export const SENTENCE_WEIGHTS = FEATURES.length;

/** Which passage is right; where the set does not name it, one that holds the answer. */
export function passageChoice(asked: MeasuredQuestion, importance: number): Choice {
  const { measured } = asked;
  return {
    rows: joined(
      measured.map(({ features }) => features),
      PASSAGE_FEATURES.length,
    ),
    columns: PASSAGE_COLUMNS,
    right: Uint8Array.from(measured, ({ passage }) => Number(isRightPassage(asked, passage))),
    offsets: new Float32Array(measured.length),
    importance,
  };
}

/**
 * Which sentence answers, on the ground of its passage's score: of those of the right passage where the set names it,
 * else of all.
 *
 * @param passages The choice among the passages, and the weights that score them.
 */
export function sentenceChoice(asked: MeasuredQuestion, passages: Choice, weights: Float64Array): Choice {
  const { measured, question, expected } = asked;
  const ground = scoresOf(passages, weights);
  const sentences = measured.flatMap((passage, i) =>
    expected.hasPassage && passages.right[i] === 0
      ? []
      : passage.sentences.map((sentence) => ({ ...sentence, ground: ground[i] ?? 0 })),
  );
  return {
    rows: joined(
      sentences.map(({ features }) => features),
      ROW,
    ),
    columns: SENTENCE_COLUMNS[KINDS.indexOf(question.kind)] ?? new Int32Array(),
    right: Uint8Array.from(sentences, ({ passage, sentence }) =>
      Number(
        isRightPassage(asked, passage) && answers(asked, passage, asked.opened.ranker.corpus.span(sentence)),
      ),
    ),
    offsets: Float32Array.from(sentences, (sentence) => sentence.ground),
    importance: passages.importance,
  };
}

function isRightPassage(asked: MeasuredQuestion, number: number): boolean {
  const { expected, opened } = asked;
  const passage = opened.ranker.corpus.passages[number];
  if (passage === undefined || !expected.isRightPassage(citedOf(passage))) return false;
  return expected.hasPassage || answers(asked, number, { start: 0, end: passage.text.length });
}

function answers({ expected, opened }: MeasuredQuestion, number: number, { start, end }: Span): boolean {
  const passage = opened.ranker.corpus.passages[number];
  return passage !== undefined && expected.answers(passage.file, passage.text.slice(start, end));
}

function joined(rows: readonly Float32Array[], width: number): Float32Array {
  const all = new Float32Array(rows.length * width);
  for (const [i, row] of rows.entries()) all.set(row, i * width);
  return all;
}
