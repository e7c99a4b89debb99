import { ROW } from '../../search/match/features.js';
import { PASSAGE_FEATURES } from '../../search/rank/passage-features.js';
import type { Span } from '../../text/span.js';
import { type Choice, scoresOf } from '../learning/softmax.js';
import { citedOf } from '../sets/opened.js';
import type { MeasuredQuestion } from './measured-question.js';

/** Which passage is right; where the set does not name it, one that holds the answer. */
export function passageChoice(asked: MeasuredQuestion): Choice {
  const { measured } = asked;
  return {
    rows: joined(
      measured.map(({ features }) => features),
      PASSAGE_FEATURES.length,
    ),
    width: PASSAGE_FEATURES.length,
    right: Uint8Array.from(measured, ({ passage }) => Number(isRightPassage(asked, passage))),
    offsets: new Float32Array(measured.length),
  };
}

/** So many passages are read, as the search does, to learn which sentence answers. */
const READ = 10;

/**
 * Which sentence of the first passages answers, on the ground of its passage's score: learnt as it is used, among the
 * sentences of right and wrong passages alike.
 *
 * @param passages The choice among the passages, and the weights that score them.
 */
export function sentenceChoice(asked: MeasuredQuestion, passages: Choice, weights: Float64Array): Choice {
  const { measured } = asked;
  const ground = scoresOf(passages, weights);
  const read = [...ground.keys()].sort((a, b) => (ground[b] ?? 0) - (ground[a] ?? 0)).slice(0, READ);
  const sentences = read.flatMap((i) =>
    (measured[i]?.sentences ?? []).map((sentence) => ({ ...sentence, ground: ground[i] ?? 0 })),
  );
  return {
    width: ROW,
    rows: joined(
      sentences.map(({ features }) => features),
      ROW,
    ),
    right: Uint8Array.from(sentences, ({ passage, sentence }) =>
      Number(
        isRightPassage(asked, passage) && answers(asked, passage, asked.opened.ranker.corpus.span(sentence)),
      ),
    ),
    offsets: Float32Array.from(sentences, (sentence) => sentence.ground),
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
