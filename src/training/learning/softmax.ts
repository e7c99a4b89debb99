import { randomNumbers, shuffle } from './random.js';

/** Some things of which the right ones are to come first. */
export interface Choice {
  /** How many features each thing has. */
  readonly width: number;
  /** The features of the things, one thing after the other. */
  readonly rows: Float32Array;
  /** 1 for what is right, else 0. */
  readonly right: Uint8Array;
  /** What each thing's score is before its features count. */
  readonly offsets: Float32Array;
}

/** How weights are learnt. */
export interface Training {
  readonly epochs: number;
  /** The rate at the start; it falls to 0. */
  readonly rate: number;
  /** How much weights are drawn to 0, on features scaled by their deviations. */
  readonly decay: number;
}

const BATCH = 16;
/** Adam's decays of the mean and of the mean square (Kingma and Ba, 2015). */
const [MEAN, SQUARE] = [0.9, 0.999];
const LEAST_PULL = 1e-5;

/** The scores of all things. */
export function scoresOf({ width, rows, offsets }: Choice, weights: Float64Array): Float64Array {
  return Float64Array.from(offsets, (offset, i) => {
    let sum = offset;
    for (let c = 0; c < width; c++) sum += (rows[i * width + c] ?? 0) * (weights[c] ?? 0);
    return sum;
  });
}

/**
 * Learns weights that put what is right first: minus the log of its share of the softmax, by Adam.
 */
export function learnChoices(choices: readonly Choice[], { epochs, rate, decay }: Training): Float64Array {
  const order = choices.filter(({ right }) => right.includes(1) && right.includes(0));
  const size = choices[0]?.width ?? 0;
  const scales = deviationsOf(order, size).map((deviation) => 1 / deviation);
  const [scaled, weights, gradient] = [
    new Float64Array(size),
    new Float64Array(size),
    new Float64Array(size),
  ];
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  const random = randomNumbers(1);
  const steps = Math.ceil(order.length / BATCH) * epochs;
  for (let step = 0, at = order.length; step < steps; step++) {
    if (at >= order.length) {
      shuffle(order, random);
      at = 0;
    }
    gradient.fill(0);
    for (const end = at + BATCH; at < end; at++) {
      const choice = order[at];
      if (choice) descend(choice, weights, gradient);
    }
    const speed = rate * (1 - step / steps);
    const [unbiasMean, unbiasSquare] = [1 - MEAN ** (step + 1), 1 - SQUARE ** (step + 1)];
    for (let k = 0; k < size; k++) {
      const scale = scales[k] ?? 0;
      const g = ((gradient[k] ?? 0) / BATCH) * scale + decay * (scaled[k] ?? 0);
      mean[k] = MEAN * (mean[k] ?? 0) + (1 - MEAN) * g;
      square[k] = SQUARE * (square[k] ?? 0) + (1 - SQUARE) * g * g;
      const root = Math.sqrt((square[k] ?? 0) / unbiasSquare) + 1e-8;
      scaled[k] = (scaled[k] ?? 0) - (speed * ((mean[k] ?? 0) / unbiasMean)) / root;
      weights[k] = (scaled[k] ?? 0) * scale;
    }
  }
  return weights;
}

/** The deviation of each feature, 1 for one that hardly changes. */
function deviationsOf(choices: readonly Choice[], size: number): Float64Array {
  const [sum, square] = [new Float64Array(size), new Float64Array(size)];
  let count = 0;
  for (const { rows } of choices) {
    count += rows.length / size;
    for (let at = 0; at < rows.length; at++) {
      const [k, value] = [at % size, rows[at] ?? 0];
      sum[k] = (sum[k] ?? 0) + value;
      square[k] = (square[k] ?? 0) + value * value;
    }
  }
  return sum.map((whole, k) => {
    const mean = whole / Math.max(1, count);
    const variance = (square[k] ?? 0) / Math.max(1, count) - mean * mean;
    return variance > 1e-6 ? Math.sqrt(variance) : 1;
  });
}

function descend(choice: Choice, weights: Float64Array, gradient: Float64Array): void {
  const { width, rows, right } = choice;
  const shares = scoresOf(choice, weights);
  let most = Number.NEGATIVE_INFINITY;
  for (const score of shares) most = Math.max(most, score);
  let [all, good] = [0, 1e-12];
  for (let i = 0; i < shares.length; i++) {
    const share = Math.exp((shares[i] ?? 0) - most);
    shares[i] = share;
    all += share;
    if (right[i]) good += share;
  }
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? 0;
    const pull = share / all - (right[i] ? share / good : 0);
    if (Math.abs(pull) < LEAST_PULL) continue;
    for (let c = 0; c < width; c++) {
      gradient[c] = (gradient[c] ?? 0) + pull * (rows[i * width + c] ?? 0);
    }
  }
}
