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
export function scored({ candidates }: Example, weights: Float64Array): Scored[] {
  return candidates.map(({ from, to, features }) => {
    let score = 0;
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
      const spans = scored(example, weights);
      const likely = likelihoods(example.segment, spans);
      const wanted = wantedOf(example, spans);
      for (const [at, { features }] of example.candidates.entries()) {
        const error = (likely[at]?.likelihood ?? 0) - (wanted[at] ?? 0);
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

/** More than any sum of weights. */
const SURE = 50;

/**
 * How likely each candidate of an example is to be a name, by what is known of it. Where one of several is, that is
 * how likely each is, as far as is learnt, given that one of them is.
 */
function wantedOf({ segment, candidates, isOneOf }: Example, spans: readonly Scored[]): number[] {
  if (!isOneOf) return candidates.map(({ isName }) => Number(isName));
  const given = spans.map((span, at) =>
    candidates[at]?.isName ? { ...span, score: span.score + SURE } : span,
  );
  return likelihoods(segment, given).map(({ likelihood }) => likelihood);
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
