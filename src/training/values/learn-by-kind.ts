import { sigmoid } from '../learning/logistic.js';
import type { ValueSample } from './value-samples.js';

const STEPS = 160;
const RATE = 0.08;
/** How much weights are drawn to 0: those that all kinds share, and what a kind's differ from them by. */
const DECAY = { shared: 0.0003, own: 0.001 };

/**
 * Learns a logistic model for each kind of words, whose weights are those that all kinds share and its own besides: a
 * kind of few samples stays near the others. By Adam over all samples at once.
 *
 * @returns The weights of each kind, for features as they are; the first feature is always 1.
 */
export function learnByKind(samples: readonly ValueSample[], size: number): Map<string, Float64Array> {
  const kinds = [...new Set(samples.map(({ kind }) => kind))];
  const { rows, mean, deviation } = scale(samples, size);
  const numbers = Uint8Array.from(samples, ({ kind }) => kinds.indexOf(kind));
  const whole = samples.reduce((sum, { importance }) => sum + importance, 0);
  const width = size * (kinds.length + 1);
  const weights = new Float64Array(width);
  const [slopes, squares] = [new Float64Array(width), new Float64Array(width)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(width);
    for (const [i, { isTrue, importance }] of samples.entries()) {
      const [at, own] = [i * size, size * (1 + (numbers[i] ?? 0))];
      let odds = 0;
      for (let k = 0; k < size; k++)
        odds += (rows[at + k] ?? 0) * ((weights[k] ?? 0) + (weights[own + k] ?? 0));
      const pull = ((sigmoid(odds) - (isTrue ? 1 : 0)) * importance) / whole;
      for (let k = 0; k < size; k++) {
        const slope = pull * (rows[at + k] ?? 0);
        gradient[k] = (gradient[k] ?? 0) + slope;
        gradient[own + k] = (gradient[own + k] ?? 0) + slope;
      }
    }
    const speed = RATE * (1 - step / (STEPS + 1));
    for (let k = 0; k < width; k++) {
      const decay = k % size === 0 ? 0 : k < size ? DECAY.shared : DECAY.own;
      const g = (gradient[k] ?? 0) + decay * (weights[k] ?? 0);
      slopes[k] = 0.9 * (slopes[k] ?? 0) + 0.1 * g;
      squares[k] = 0.99 * (squares[k] ?? 0) + 0.01 * g * g;
      const slope = (slopes[k] ?? 0) / (1 - 0.9 ** step);
      const root = Math.sqrt((squares[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (speed * slope) / root;
    }
  }
  return new Map(
    kinds.map((kind, number) => {
      const own = size * (1 + number);
      const found = Float64Array.from(
        deviation,
        (one, k) => ((weights[k] ?? 0) + (weights[own + k] ?? 0)) / one,
      );
      for (let k = 1; k < size; k++) found[0] = (found[0] ?? 0) - (found[k] ?? 0) * (mean[k] ?? 0);
      return [kind, found];
    }),
  );
}

/** Keeps a feature that hardly changes from weighing much. */
const LEAST = 0.05;

/** All rows, each feature but the first less its mean and divided by its deviation. */
function scale(samples: readonly ValueSample[], size: number) {
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (const { features } of samples) {
    for (let k = 1; k < size; k++) {
      mean[k] = (mean[k] ?? 0) + (features[k] ?? 0) / samples.length;
      square[k] = (square[k] ?? 0) + (features[k] ?? 0) ** 2 / samples.length;
    }
  }
  const deviation = square.map((value, k) =>
    k === 0 ? 1 : Math.sqrt(Math.max(0, value - (mean[k] ?? 0) ** 2)) + LEAST,
  );
  const rows = new Float32Array(samples.length * size);
  for (const [i, { features }] of samples.entries())
    for (let k = 0; k < size; k++)
      rows[i * size + k] = ((features[k] ?? 0) - (mean[k] ?? 0)) / (deviation[k] ?? 1);
  return { rows, mean, deviation };
}
