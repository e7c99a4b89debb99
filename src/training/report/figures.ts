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
const LEAST = 100;

/** The predictions by their sets, in order. */
export function bySet(predictions: readonly Prediction[]): Group[] {
  return groupBy(predictions, ({ set }) => set);
}

/** The predictions by their sets, those of small sets together: first of each field, then of what is still small. */
export function pooled(predictions: readonly Prediction[]): Group[] {
  const [large, small] = bySize(bySet(predictions));
  const [fields, rest] = bySize(groupBy(together(small), ({ field }) => field));
  const names = rest.map(({ name }) => name).join(' + ');
  const left = rest.length > 0 ? [{ name: names, field: names, predictions: together(rest) }] : [];
  return [...large, ...fields, ...left];
}

function groupBy(predictions: readonly Prediction[], nameOf: (one: Prediction) => string): Group[] {
  return [...Map.groupBy(predictions, nameOf)].map(([name, of]) => ({
    name,
    field: of[0]?.field ?? '',
    predictions: of,
  }));
}

const together = (groups: readonly Group[]) => groups.flatMap(({ predictions }) => predictions);

function bySize(groups: readonly Group[]): [large: Group[], small: Group[]] {
  const isLarge = ({ predictions }: Group) => predictions.length >= LEAST;
  return [groups.filter(isLarge), groups.filter((group) => !isLarge(group))];
}
