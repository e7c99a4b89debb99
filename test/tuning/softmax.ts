/** Some things of which the right ones are to come first. */
export interface Choice {
  /** How many features each thing has; their values thing by thing. */
  readonly width: number;
  readonly rows: Float32Array;
  /** 1 for what is right, else 0. */
  readonly right: Uint8Array;
  /** What each thing's score is before its features count. */
  readonly offsets: Float32Array;
  /** How much the choice counts. */
  readonly importance: number;
  /** The weights' numbers, column by column. */
  readonly columns: Int32Array;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Whether features are scaled by their deviation while learning: the same decay then means the same for all. */
  readonly isScaled: boolean;
}

/** The scores of all things. */
export function scores({ width, rows, offsets, columns }: Choice, weights: Float32Array): Float32Array {
  return offsets.map((offset, i) => {
    let sum = offset;
    for (let c = 0; c < width; c++) sum += (rows[i * width + c] ?? 0) * (weights[columns[c] ?? 0] ?? 0);
    return sum;
  });
}

const BATCH = 16;

/**
 * Learns weights that put what is right first: minus the log of its share of the softmax, by Adam.
 *
 * @param size The number of weights.
 */
export function learn(choices: readonly Choice[], size: number, training: Training): Float32Array {
  const { epochs, rate, decay } = training;
  const order = choices.filter(({ right }) => right.includes(1) && right.includes(0));
  const deviations = training.isScaled ? deviationsOf(order, size) : new Float64Array(size).fill(1);
  const scaled = new Float32Array(size);
  const weights = new Float32Array(size);
  const [mean, square, gradient] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const random = numbers(1);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      for (const choice of order.slice(from, from + BATCH)) descend(choice, weights, gradient);
      const speed = rate * (1 - step++ / ((epochs * order.length) / BATCH + 1));
      for (let k = 0; k < size; k++) {
        const deviation = deviations[k] ?? 1;
        const g = (gradient[k] ?? 0) / BATCH / deviation + decay * (scaled[k] ?? 0);
        mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
        square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
        const m = (mean[k] ?? 0) / (1 - 0.9 ** step);
        const v = (square[k] ?? 0) / (1 - 0.999 ** step);
        scaled[k] = (scaled[k] ?? 0) - (speed * m) / (Math.sqrt(v) + 1e-8);
        weights[k] = (scaled[k] ?? 0) / deviation;
      }
    }
  }
  return weights;
}

function deviationsOf(choices: readonly Choice[], size: number): Float64Array {
  const [count, sum, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (const { width, rows, columns } of choices) {
    for (const [i, value] of rows.entries()) {
      const k = columns[i % width] ?? 0;
      count[k] = (count[k] ?? 0) + 1;
      sum[k] = (sum[k] ?? 0) + value;
      square[k] = (square[k] ?? 0) + value * value;
    }
  }
  return count.map((n, k) => {
    const mean = (sum[k] ?? 0) / Math.max(1, n);
    const variance = (square[k] ?? 0) / Math.max(1, n) - mean * mean;
    return variance > 1e-6 ? Math.sqrt(variance) : 1;
  });
}

function descend(choice: Choice, weights: Float32Array, gradient: Float32Array): void {
  const { width, rows, right, importance, columns } = choice;
  const found = scores(choice, weights);
  const most = found.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY);
  const shares = found.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const good = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 1e-12);
  for (const [i, share] of shares.entries()) {
    const pull = importance * (share / all - (right[i] ? share / good : 0));
    if (Math.abs(pull) < 1e-5) continue;
    for (let c = 0; c < width; c++) {
      const k = columns[c] ?? 0;
      gradient[k] = (gradient[k] ?? 0) + pull * (rows[i * width + c] ?? 0);
    }
  }
}

/** The same numbers between 0 and 1 at every run, for the same figures. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
