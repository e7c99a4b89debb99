import type { Prediction } from './predictions.js';

/** A figure of some predictions: a part of a whole, each of which a prediction may add to. */
export interface Figure {
  readonly name: string;
  readonly part: (prediction: Prediction) => number;
  readonly whole: (prediction: Prediction) => number;
}

const answerable = ({ isAnswerable }: Prediction) => Number(isAnswerable);
const isAnswered = ({ verdict }: Prediction) => verdict === 'answered';
const isRight = ({ sentence }: Prediction) => sentence === 0;
const within = (rank: number, count: number) => Number(rank >= 0 && rank < count);

/** The figures of questions, each a share from 0 to 1. */
export const FIGURES: readonly Figure[] = [
  { name: 'passage@1', part: ({ passage }) => within(passage, 1), whole: answerable },
  { name: 'passage@3', part: ({ passage }) => within(passage, 3), whole: answerable },
  { name: 'MRR', part: ({ passage }) => (passage < 0 ? 0 : 1 / (passage + 1)), whole: answerable },
  { name: 'sentence@1', part: ({ sentence }) => within(sentence, 1), whole: answerable },
  { name: 'sentence@3', part: ({ sentence }) => within(sentence, 3), whole: answerable },
  { name: 'true', part: (one) => Number(isAnswered(one) && isRight(one)), whole: answerable },
  {
    name: 'right',
    part: (one) => Number(isAnswered(one) && isRight(one)),
    whole: (one) => Number(isAnswered(one)),
  },
  {
    name: 'quiet',
    part: (one) => Number(!one.isAnswerable && !isAnswered(one)),
    whole: (one) => Number(!one.isAnswerable),
  },
];

/** The value of a figure; undefined where nothing adds to its whole. */
export function shareOf({ part, whole }: Figure, predictions: readonly Prediction[]): number | undefined {
  let [sum, all] = [0, 0];
  for (const prediction of predictions) {
    sum += part(prediction);
    all += whole(prediction);
  }
  return all === 0 ? undefined : sum / all;
}

/** A part of the predictions that figures are told of. */
export interface Group {
  readonly name: string;
  readonly field: string;
  readonly predictions: readonly Prediction[];
}

/** Sets of fewer questions are pooled where noise matters. */
export const LEAST = 100;

/** The predictions by their sets, in order. */
export function bySet(predictions: readonly Prediction[]): Group[] {
  const groups = new Map<string, { name: string; field: string; predictions: Prediction[] }>();
  for (const prediction of predictions) {
    const { set: name, field } = prediction;
    const known = groups.get(name) ?? { name, field, predictions: [] };
    known.predictions.push(prediction);
    groups.set(name, known);
  }
  return [...groups.values()];
}

/** The predictions by their sets, those of small sets together: first of each field, then of what is still small. */
export function pooled(predictions: readonly Prediction[]): Group[] {
  const sets = bySet(predictions);
  const large = sets.filter((group) => group.predictions.length >= LEAST);
  const small = sets
    .filter((group) => group.predictions.length < LEAST)
    .flatMap((group) => group.predictions);
  const fields = bySet(small.map((one) => ({ ...one, set: one.field })));
  const enough = fields.filter((group) => group.predictions.length >= LEAST);
  const rest = fields.filter((group) => group.predictions.length < LEAST);
  const names = rest.map(({ name }) => name).join(' + ');
  const left = rest.flatMap((group) => group.predictions);
  return [
    ...large,
    ...enough,
    ...(left.length > 0 ? [{ name: names, field: names, predictions: left }] : []),
  ];
}
