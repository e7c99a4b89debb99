import type { Prediction } from './predictions.js';

/** Answers of nearly the same probability. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Their mean probability, and the share of them that is right. */
  readonly said: number;
  readonly right: number;
}

const BINS = 10;

/** How often answers are right by how likely they were said to be. */
export function reliability(predictions: readonly Prediction[]): Bin[] {
  return Array.from({ length: BINS }, (_, i): Bin => {
    const within = predictions.filter(
      ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === i,
    );
    const mean = (of: (one: Prediction) => number) =>
      within.reduce((sum, one) => sum + of(one), 0) / Math.max(1, within.length);
    return {
      from: i / BINS,
      to: (i + 1) / BINS,
      count: within.length,
      said: mean(({ probability }) => probability),
      right: mean(({ sentence }) => Number(sentence === 0)),
    };
  }).filter(({ count }) => count > 0);
}

/** The expected calibration error: how far off probabilities are on average. */
export function calibrationError(bins: readonly Bin[]): number {
  const whole = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, said, right }) => sum + (count / whole) * Math.abs(said - right), 0);
}
