import { readList } from '../text/data.js';
import { FEATURES } from './features.js';

/** The weights of a linear model, in the order of the features' names; 0 for a feature that the file leaves out. */
export function readWeights(name: string, features: readonly string[]): Float32Array {
  const weights = new Map(
    readList(`search/data/${name}.txt`).map((line) => {
      const [feature = '', weight = ''] = line.split(' = ');
      return [feature, Number(weight)];
    }),
  );
  return Float32Array.from(features, (feature) => weights.get(feature) ?? 0);
}

/** How much each of `FEATURES` counts for a sentence. */
export const SENTENCE_WEIGHTS = readWeights('weights', FEATURES);

/** The weighted sum of some features. */
export function weigh(features: Float32Array, weights: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
