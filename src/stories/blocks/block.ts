import type { Span } from '../../text/span.js';
import type { Cell } from './cell.js';
import type { Piece } from './piece.js';

/** What a reader of a format finds, before it becomes passages. */
export interface SourceBlock {
  /** A `row` is an item of a list or a row of a table, a `line` what one says; an `aside` is never an answer. */
  readonly kind: 'heading' | 'paragraph' | 'row' | 'line' | 'code' | 'aside';
  /** Without white space at both ends, and not empty. */
  readonly pieces: readonly Piece[];
  /** Of a heading: 1 for the title's level. */
  readonly depth?: number;
  /** Of a heading: it stands only above what names it in `under`. */
  readonly isFrame?: true;
  /** Of a row: the same for all rows of one list or table, and only for them. */
  readonly group?: string;
  /** Of a line: where in its words the name of the speaker stands, if it is told. */
  readonly label?: Span;
  /** Of a row of a table. */
  readonly row?: Row;
  /** Of the first item of a list of definitions: the paragraph above is the term. */
  readonly defines?: true;
  /** What the callouts, admonitions and tabs are called that it stands in, outermost first. */
  readonly under?: readonly string[];
  /** It stands in a note, a tip or the like, which adds to what the page tells. */
  readonly isNote?: true;
  /** Of an item of a list that is numbered. */
  readonly number?: number;
  /** How many of its first characters are set in bold. */
  readonly bold?: number;
  /** Stretches between hard line breaks, where there are any. */
  readonly lines?: readonly Span[];
}

/** The cells of a row, in order, without those that are empty. */
export interface Row {
  readonly isHeader: boolean;
  readonly cells: readonly Cell[];
}
