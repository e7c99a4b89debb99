/** Something to learn from: its features, and whether it is so. */
export interface Sample {
  readonly features: Float32Array;
  readonly isTrue: boolean;
  /** How much it counts. */
  readonly importance: number;
}

/** How a logistic regression is learnt. */
export interface Regression {
  /** How much weights are drawn to 0, on features scaled by their deviations. */
  readonly decay: number;
  /** For each feature the only sign that its weight may have; either where it is 0 or not given. */
  readonly directions?: readonly number[];
}

const STEPS = 500;
const RATE = 0.05;

/** The share of a logistic model: from 0 to 1. */
export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Learns a logistic regression on scaled features by Adam (Kingma and Ba, 2015) over all samples at once, kept to the
 * directions after each step; gives the weights for features as they are. The first feature is always 1.
 */
export function learnOdds(samples: readonly Sample[], { decay, directions = [] }: Regression): Float64Array {
  const size = samples[0]?.features.length ?? 0;
  const { rows, mean, deviation } = scale(samples, size);
  const whole = samples.reduce((sum, { importance }) => sum + importance, 0);
  const pulls = Float64Array.from(samples, ({ importance }) => importance / whole);
  const weights = new Float64Array(size);
  const [slopes, squares] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(samples, rows, pulls, weights);
    const speed = RATE * (1 - step / (STEPS + 1));
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] ?? 0) + (k === 0 ? 0 : decay * (weights[k] ?? 0));
      slopes[k] = 0.9 * (slopes[k] ?? 0) + 0.1 * g;
      squares[k] = 0.99 * (squares[k] ?? 0) + 0.01 * g * g;
      const slope = (slopes[k] ?? 0) / (1 - 0.9 ** step);
      const root = Math.sqrt((squares[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (speed * slope) / root;
      if ((weights[k] ?? 0) * (directions[k] ?? 0) < 0) weights[k] = 0;
    }
  }
  for (let k = 1; k < size; k++) {
    weights[k] = (weights[k] ?? 0) / (deviation[k] ?? 1);
    weights[0] = (weights[0] ?? 0) - (weights[k] ?? 0) * (mean[k] ?? 0);
  }
  return weights;
}

function gradientOf(
  samples: readonly Sample[],
  rows: Float32Array,
  pulls: Float64Array,
  weights: Float64Array,
): Float64Array {
  const size = weights.length;
  const gradient = new Float64Array(size);
  for (const [i, { isTrue }] of samples.entries()) {
    const at = i * size;
    let odds = 0;
    for (let k = 0; k < size; k++) odds += (rows[at + k] ?? 0) * (weights[k] ?? 0);
    const pull = (sigmoid(odds) - (isTrue ? 1 : 0)) * (pulls[i] ?? 0);
    for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + pull * (rows[at + k] ?? 0);
  }
  return gradient;
}

/** All rows, each feature but the first less its mean and divided by its deviation. */
function scale(samples: readonly Sample[], size: number) {
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (const { features } of samples) {
    for (let k = 1; k < size; k++) {
      mean[k] = (mean[k] ?? 0) + (features[k] ?? 0) / samples.length;
      square[k] = (square[k] ?? 0) + (features[k] ?? 0) ** 2 / samples.length;
    }
  }
  const deviation = square.map((value, k) =>
    k === 0 ? 1 : Math.sqrt(Math.max(0, value - (mean[k] ?? 0) ** 2)) + 1e-3,
  );
  const rows = new Float32Array(samples.length * size);
  for (const [i, { features }] of samples.entries())
    for (let k = 0; k < size; k++)
      rows[i * size + k] = ((features[k] ?? 0) - (mean[k] ?? 0)) / (deviation[k] ?? 1);
  return { rows, mean, deviation };
}
