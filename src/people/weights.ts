import { readList } from '../text/data.js';
import type { Weigh } from './spot.js';

/** The looks of {@link spotNames}: how much the features of a candidate speak for a name, learnt beforehand. */
export function readWeights(): { first: Weigh; second: Weigh } {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (const line of readList('people/data/name-weights.txt')) {
    const [feature = '', one, two] = line.split(' ');
    if (one !== '0') first.set(feature, Number(one) / 100);
    if (two !== '0') second.set(feature, Number(two) / 100);
  }
  const weigh = (weights: ReadonlyMap<string, number>, bias: number) => (features: readonly string[]) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
  return { first: weigh(first, 0), second: weigh(second, LENIENCE) };
}

/** Added to what speaks for a name on the second look: finds more, at the same F1 on stories not learnt from. */
const LENIENCE = 0.3;
