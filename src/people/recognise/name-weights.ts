import { readList } from '../../lexicon/lists.js';
import type { Weigh } from './spot.js';

/** Added to what speaks for a name: finds more, at the same F1 on stories not learnt from. */
export const LENIENCE = 0.3;

/** How much the features of a candidate speak for a name, as `npm run train` learns them. */
export function readWeights(): Weigh {
  const weights = new Map<string, number>();
  for (const line of readList('people/data/name-weights.txt')) {
    const [feature = '', hundredths] = line.split(' ');
    weights.set(feature, Number(hundredths) / 100);
  }
  return (features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), LENIENCE);
}
