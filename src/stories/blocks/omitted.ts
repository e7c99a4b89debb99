import type { OmissionReason } from '../problems/warning.js';
import type { SourceBlock } from './block.js';

/** What a reader left out of a story. */
export interface Omitted {
  readonly why: OmissionReason;
  readonly blocks: readonly SourceBlock[];
}
