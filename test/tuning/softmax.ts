import { BASE, CUES, FEATURES, ROW } from '../../src/search/features.js';
import type { Group } from './groups.js';

/** The index among all weights of a row's column, for a kind of question. */
export const weightAt = (column: number, kind: number): number =>
  column < BASE.length ? column : BASE.length + kind * CUES.length + (column - BASE.length);

export function scores(group: Group, weights: Float32Array): Float32Array {
  const count = group.labels.length;
  const found = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let c = 0; c < ROW; c++)
      sum += (group.rows[i * ROW + c] ?? 0) * (weights[weightAt(c, group.kind)] ?? 0);
    found[i] = sum;
  }
  return found;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** How many of one group's sentences share a label are drawn: the weight of passages against sentences. */
  readonly passageShare: number;
}

/** Learns weights that put answering sentences first: minus the log of their share of the softmax, by Adam. */
export function learn(groups: readonly Group[], start: Float32Array, training: Training): Float32Array {
  const { epochs, rate, decay, passageShare } = training;
  const weights = start.slice();
  const size = FEATURES.length;
  const [mean, square] = [new Float32Array(size), new Float32Array(size)];
  const order = groups.map((_, i) => i);
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const speed = rate * (1 - epoch / epochs);
    for (let from = 0; from < order.length; from += 16) {
      const gradient = new Float32Array(size);
      for (const n of order.slice(from, from + 16)) {
        const group = groups[n] as Group;
        descend(group, weights, gradient, 2, group.importance);
        if (passageShare > 0) descend(group, weights, gradient, 1, passageShare * group.importance);
      }
      step++;
      for (let k = 0; k < size; k++) {
        const g = (gradient[k] ?? 0) / 16 + decay * (weights[k] ?? 0);
        mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
        square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
        const m = (mean[k] ?? 0) / (1 - 0.9 ** step);
        const v = (square[k] ?? 0) / (1 - 0.999 ** step);
        weights[k] = (weights[k] ?? 0) - (speed * m) / (Math.sqrt(v) + 1e-8);
      }
    }
  }
  return weights;
}

function descend(
  group: Group,
  weights: Float32Array,
  gradient: Float32Array,
  least: number,
  importance: number,
): void {
  const found = scores(group, weights);
  if (!group.labels.some((label) => label >= least) || group.labels.every((label) => label >= least)) return;
  let most = Number.NEGATIVE_INFINITY;
  for (const score of found) most = Math.max(most, score);
  let [all, right] = [0, 0];
  const shares = found.map((score) => Math.exp(score - most));
  for (const [i, share] of shares.entries()) {
    all += share;
    if ((group.labels[i] ?? 0) >= least) right += share;
  }
  for (const [i, share] of shares.entries()) {
    const want = (group.labels[i] ?? 0) >= least ? share / right : 0;
    const pull = importance * (share / all - want);
    if (Math.abs(pull) < 1e-5) continue;
    for (let c = 0; c < ROW; c++) {
      const value = group.rows[i * ROW + c] ?? 0;
      if (value === 0) continue;
      const k = weightAt(c, group.kind);
      gradient[k] = (gradient[k] ?? 0) + pull * value;
    }
  }
}
