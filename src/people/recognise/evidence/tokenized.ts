import type { Token } from '../../../language/tokens.js';
import type { NameRun } from '../../names/name-runs.js';

/** A passage as names are looked for in it. */
export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly segments: readonly NameRun[];
  readonly isHeading: boolean;
  /** The offsets at which labels of speakers start. */
  readonly labels: ReadonlySet<number>;
}
