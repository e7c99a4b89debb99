import { readFileSync } from 'node:fs';
import { dataPath } from '../../lexicon/lists.js';
import type { Weigh } from './spot.js';

/** How much the features of a candidate speak for a name, as `npm run train` learns them. */
export function readWeights(): Weigh {
  const weights = new Map<string, number>();
  // Read by hand: the lines are many, and every start waits for them.
  for (const line of readFileSync(dataPath('people/data/name-weights.txt'), 'utf8').split('\n')) {
    const blank = line.indexOf(' ');
    if (blank > 0 && !line.startsWith('#'))
      weights.set(line.slice(0, blank), Number(line.slice(blank + 1)) / 100);
  }
  return (features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}
