import { readFileSync } from 'node:fs';
import { dataPath } from '../../lexicon/lists.js';
import { remembered } from '../../lexicon/memory.js';
import { Table } from '../../lexicon/table.js';
import type { Weigh } from './spot.js';

/** Added to what speaks for a name: finds more, at the same F1 on stories not learnt from. */
export const LENIENCE = 0.3;

/** How much the features of a candidate speak for a name, as `npm run train` learns them. */
export function readWeights(): Weigh {
  const lines = readFileSync(dataPath('people/data/name-weights.txt'), 'utf8');
  // Few of the many features stand in one folder: the lines are searched as they are.
  const table = new Table(lines.replace(/^#.*\n/gm, '').replaceAll(' ', '\t'));
  const weightOf = remembered((feature) => Number(table.all(feature)[0] ?? 0) / 100);
  return (features) => features.reduce((sum, feature) => sum + weightOf(feature), LENIENCE);
}
