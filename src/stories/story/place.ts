import type { Span } from '../../text/span.js';

/** Where something stands: a stretch of a story's decoded source. */
export interface Place extends Span {
  /** The story's file, relative to the stories' folder, with `/` between folders. */
  readonly file: string;
  /** The first and the last line that the stretch touches, counted from 1. */
  readonly lines: readonly [first: number, last: number];
  /** The first and the last page that it touches, as they are called, where the story was made of a document with pages. */
  readonly pages?: readonly [first: string, last: string];
}

/** The pages on which something stands, as a citation has them: "12", "12–13"; undefined where its story has none. */
export function citedPages({ pages }: Pick<Place, 'pages'>): string | undefined {
  if (pages === undefined) return undefined;
  const [first, last] = pages;
  return first === last ? first : `${first}–${last}`;
}
