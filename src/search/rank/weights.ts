import { readList } from '../../lexicon/lists.js';

/** Weights by the names of their features; a feature that is not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/**
 * The learnt weights of a file, which `npm run train` writes.
 *
 * @param name The file's name in `src/search/weights/`, without its ending.
 */
export function readWeights(name: string): Weights {
  return Object.fromEntries(
    readList(`search/weights/${name}.txt`).map((line) => {
      const [feature = '', weight = ''] = line.split(' = ');
      return [feature, Number(weight)];
    }),
  );
}

/** Weights in the order of some features. */
export function inOrder(weights: Weights, features: readonly string[]): Float32Array {
  return Float32Array.from(features, (feature) => weights[feature] ?? 0);
}

/** The weighted sum of some features. */
export function weigh(features: Float32Array, weights: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** What one feature adds to a score. */
export interface Contribution {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  /** Value times weight. */
  readonly contribution: number;
}

/** What each feature adds to a weighted sum, those that matter most first; none that adds nothing. */
export function contributionsOf(
  names: readonly string[],
  features: Float32Array,
  weights: Float32Array,
): Contribution[] {
  return names
    .map((feature, i): Contribution => {
      const [value, weight] = [features[i] ?? 0, weights[i] ?? 0];
      return { feature, value, weight, contribution: value * weight };
    })
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
