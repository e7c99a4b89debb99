import type { AskedValue } from '../../question/asked-value.js';
import type { Stretch } from '../reading/names.js';
import type { Reading } from '../reading/reading.js';

/** Words of a sentence that may be what a question asks for. */
export interface Candidate extends Stretch {
  /** How well they are of the kind asked for, from 0 to 1. */
  readonly fit: number;
  /** The word that they hang on: the noun that a figure counts, the preposition's noun; or -1. */
  readonly head: number;
  /** It tells of somebody or something without saying whom or which. */
  readonly isVague: boolean;
  /** They name somebody or something. */
  readonly isNamed: boolean;
}

/** What finds the words of one kind in a sentence. */
export type Finder = (reading: Reading, asked: AskedValue) => Candidate[];
