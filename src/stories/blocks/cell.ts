import type { Span } from '../../text/span.js';

/** A cell of a table. */
export interface Cell {
  readonly span: Span;
  /** The name of its column, or empty where the table has none. */
  readonly column: string;
}
