import { writeFileSync } from 'node:fs';
import { sourcePath } from '../../lexicon/lists.js';
import type { Weights } from '../../search/rank/weights.js';

/** Weights by the names of their features, to three decimals, without those that are 0. */
export function named(weights: Float64Array, features: readonly string[]): Weights {
  return Object.fromEntries(
    features
      .map((feature, i): [string, number] => [feature, Number((weights[i] ?? 0).toFixed(3))])
      .filter(([, weight]) => weight !== 0),
  );
}

/**
 * Writes weights where the search reads them.
 *
 * @param name The file's name in `src/search/weights/`, without its ending.
 */
export function writeWeights(name: string, weights: Weights): void {
  const lines = Object.entries(weights).map(([feature, weight]) => `${feature} = ${weight.toFixed(3)}\n`);
  writeFileSync(
    sourcePath(`search/weights/${name}.txt`),
    `# feature = weight, as npm run train learns them\n${lines.join('')}`,
  );
}
