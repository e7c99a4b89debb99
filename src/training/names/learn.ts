import type { Scored } from '../../people/recognise/best.js';
import { randomNumbers, shuffle } from '../learning/random.js';
import type { Example } from './examples.js';
import { likelihoods } from './likelihoods.js';

/** How weights are learnt. */
interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** How much weights are drawn to 0. */
  readonly decay: number;
  /** Features that stand in fewer candidates are left out. */
  readonly rare: number;
}

const SEED = 12345;

/** The candidates of an example with the sums of their features' weights. */
export function scored({ candidates }: Example, weights: Float64Array, more = 0): Scored[] {
  return candidates.map(({ from, to, features }) => {
    let score = more;
    for (const feature of features) score += weights[feature] ?? 0;
    return { from, to, score };
  });
}

/**
 * Learns weights that make the annotated names likely, by gradient descent with a rate for each feature (AdaGrad,
 * Duchi et al., 2011); the mean over the later half of the epochs.
 *
 * @param size The number of features.
 */
export function learnNames(examples: readonly Example[], size: number, learning: Learning): Float64Array {
  const { epochs, rate, decay, rare } = learning;
  const order = examples.filter(({ candidates }) => candidates.length > 0);
  const counts = countsOf(order, size);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const sum = new Float64Array(size);
  const random = randomNumbers(SEED);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const likely = likelihoods(example.segment, scored(example, weights));
      for (const [at, { features, isName }] of example.candidates.entries()) {
        const error = (likely[at]?.likelihood ?? 0) - Number(isName);
        if (Math.abs(error) < 1e-3) continue;
        for (const feature of features) {
          if ((counts[feature] ?? 0) < rare) continue;
          const weight = weights[feature] ?? 0;
          const gradient = error + decay * weight;
          const square = (squares[feature] ?? 0) + gradient * gradient;
          squares[feature] = square;
          weights[feature] = weight - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
    if (epoch * 2 >= epochs) for (const [at, weight] of weights.entries()) sum[at] = (sum[at] ?? 0) + weight;
  }
  return sum.map((weight) => weight / Math.floor((epochs + 1) / 2));
}

function countsOf(examples: readonly Example[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const { candidates } of examples) {
    for (const { features } of candidates) {
      for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
    }
  }
  return counts;
}
