/** A stretch of a text: `text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
