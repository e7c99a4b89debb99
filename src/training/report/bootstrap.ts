import { randomNumbers } from '../learning/random.js';
import { type Figure, shareOf } from './figures.js';
import type { Prediction } from './predictions.js';

/** How much a figure changed, and between what that lies but for 5 of 100 such samples of questions. */
export interface Change {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;

/**
 * How much a figure of the same questions differs between two runs, with the 95 % interval of a paired bootstrap
 * (Efron and Tibshirani, 1993): questions are drawn with both their predictions. Seeded.
 *
 * @returns Undefined where the figure is none of these questions, or no question is of both runs.
 */
export function changeOf(
  figure: Figure,
  before: readonly Prediction[],
  after: readonly Prediction[],
): Change | undefined {
  const known = new Map(before.map((one) => [`${one.set} ${one.id}`, one]));
  const pairs = after.flatMap((one) => {
    const other = known.get(`${one.set} ${one.id}`);
    return other ? [{ before: other, after: one }] : [];
  });
  const [old, now] = [
    shareOf(
      figure,
      pairs.map((pair) => pair.before),
    ),
    shareOf(
      figure,
      pairs.map((pair) => pair.after),
    ),
  ];
  if (old === undefined || now === undefined) return undefined;
  const table = Float64Array.from(
    pairs.flatMap((pair) => [
      figure.part(pair.before),
      figure.whole(pair.before),
      figure.part(pair.after),
      figure.whole(pair.after),
    ]),
  );
  const random = randomNumbers(1);
  const differences = Float64Array.from({ length: RESAMPLES }, () => differenceOf(table, random)).sort();
  const at = (share: number) => differences[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { value: now - old, low: at(0.025), high: at(0.975) };
}

/** The difference for questions drawn with replacement; rows of the table are part and whole, before and after. */
function differenceOf(table: Float64Array, random: () => number): number {
  const count = table.length / 4;
  const sums = new Float64Array(4);
  for (let i = 0; i < count; i++) {
    const at = 4 * Math.floor(random() * count);
    for (let c = 0; c < 4; c++) sums[c] = (sums[c] ?? 0) + (table[at + c] ?? 0);
  }
  const [oldPart = 0, oldWhole = 0, part = 0, whole = 0] = sums;
  return (whole === 0 ? 0 : part / whole) - (oldWhole === 0 ? 0 : oldPart / oldWhole);
}
