/** Something to learn from. */
export interface Sample {
  readonly features: Float32Array;
  readonly isAnswered: boolean;
  /** How much it counts. */
  readonly importance: number;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** The weighted sum of features: the odds, as a logarithm. */
export function oddsOf({ features }: Pick<Sample, 'features'>, weights: Float32Array): number {
  return features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/** The mean and the deviation of each feature: the same decay then means the same for all. */
function scaleOf(samples: readonly Sample[], size: number): { mean: Float64Array; deviation: Float64Array } {
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
  return { mean, deviation };
}

/**
 * Learns a logistic regression on scaled features, and gives the weights for those as they are. The first feature is
 * always 1.
 *
 * @param decay How much weights are drawn to 0.
 * @param directions For each feature the only sign that its weight may have, or 0: what is missing never speaks for
 * an answer, whatever few samples say.
 */
export function learn(
  samples: readonly Sample[],
  decay: number,
  directions: readonly number[],
): Float32Array {
  const size = samples[0]?.features.length ?? 0;
  const { mean, deviation } = scaleOf(samples, size);
  const scaled = samples.map((sample) => ({
    ...sample,
    features: sample.features.map((value, k) => (value - (mean[k] ?? 0)) / (deviation[k] ?? 1)),
  }));
  const weights = descend(scaled, decay, directions).map((weight, k) => weight / (deviation[k] ?? 1));
  weights[0] = (weights[0] ?? 0) - weights.reduce((sum, weight, k) => sum + weight * (mean[k] ?? 0), 0);
  return weights;
}

const STEPS = 500;

/** Adam (Kingma and Ba, 2015) over all samples at once, kept to the directions after each step. */
function descend(samples: readonly Sample[], decay: number, directions: readonly number[]): Float32Array {
  const size = directions.length;
  const [weights, mean, square] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const whole = samples.reduce((sum, sample) => sum + sample.importance, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float32Array(size);
    for (const { features, isAnswered, importance } of samples) {
      const pull = ((sigmoid(oddsOf({ features }, weights)) - (isAnswered ? 1 : 0)) * importance) / whole;
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + pull * (features[k] ?? 0);
    }
    const speed = 0.05 * (1 - step / (STEPS + 1));
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] ?? 0) + (k === 0 ? 0 : decay * (weights[k] ?? 0));
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.99 * (square[k] ?? 0) + 0.01 * g * g;
      const slope = (mean[k] ?? 0) / (1 - 0.9 ** step);
      weights[k] =
        (weights[k] ?? 0) - (speed * slope) / (Math.sqrt((square[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      if ((weights[k] ?? 0) * (directions[k] ?? 0) < 0) weights[k] = 0;
    }
  }
  return weights;
}
