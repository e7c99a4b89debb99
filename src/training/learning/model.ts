import type { Ranking } from '../../search/rank/ranking.js';
import type { ValueModel } from '../../search/rank/value-model.js';
import type { Judge } from '../../search/verdict/verdict.js';

/** What answers a measured question. */
export interface Model {
  readonly ranking: Ranking;
  readonly values: ValueModel;
  readonly judge: Judge;
}
