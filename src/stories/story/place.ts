import type { Span } from '../../text/span.js';

/** Where something stands: a stretch of a story's decoded source. */
export interface Place extends Span {
  /** The story's file, relative to the stories' folder, with `/` between folders. */
  readonly file: string;
  /** The first and the last line that the stretch touches, counted from 1. */
  readonly lines: readonly [first: number, last: number];
}
