import type { Span } from '../text/span.js';
import type { Lines } from './lines.js';
import type { Passage } from './story.js';

/** A run of a passage's text that stands in the source letter by letter. */
export interface Piece {
  readonly text: string;
  /** Its offset in the source. */
  readonly at: number;
}

/** What a passage is made from. */
export interface PassageParts {
  readonly file: string;
  readonly index: number;
  readonly kind: Passage['kind'];
  /** In order. Whatever markup stands between two of them in the source is dropped. */
  readonly pieces: readonly Piece[];
  readonly heading?: string | undefined;
}

/** Makes a passage of pieces of its story's source. A white-space character of a piece shows as one blank. */
export function makePassage(parts: PassageParts, lines: Lines): Passage {
  const { file, index, kind, pieces, heading } = parts;
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.text.replace(/[\n\r\t\f\v\u2028\u2029]/g, ' ');
  }
  const sourceOffset = (offset: number, isEnd: boolean): number => {
    let i = starts.length - 1;
    while (i > 0 && ((starts[i] ?? 0) > offset || (isEnd && starts[i] === offset))) i--;
    return (pieces[i]?.at ?? 0) + offset - (starts[i] ?? 0);
  };
  const placeOf = ({ start, end }: Span) => {
    const from = sourceOffset(start, false);
    const to = Math.max(from, sourceOffset(end, true));
    return { file, start: from, end: to, lines: [lines.at(from), lines.at(Math.max(from, to - 1))] as const };
  };
  const place = placeOf({ start: 0, end: text.length });
  return { file, index, kind, text, place, placeOf, ...(heading === undefined ? {} : { heading }) };
}
