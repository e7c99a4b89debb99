import type { Piece } from './piece.js';

/** What a reader of a format finds, before it becomes passages. */
export interface SourceBlock {
  /** A `row` is an item of a list or a row of a table; an `aside` is never an answer. */
  readonly kind: 'heading' | 'paragraph' | 'row' | 'aside';
  /** Without white space at both ends, and not empty. */
  readonly pieces: readonly Piece[];
  /** Of a heading: 1 for the title's level. */
  readonly depth?: number;
  /** Of a row: the same for all rows of one list or table, and only for them. */
  readonly group?: string;
}
