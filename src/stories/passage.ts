import type { Span } from '../text/span.js';
import type { Lines } from './lines.js';
import type { Piece } from './piece.js';
import type { Passage } from './story.js';

/** What a passage is made from. */
export interface PassageParts {
  readonly file: string;
  readonly index: number;
  readonly kind: Passage['kind'];
  /** In order, at least one. Whatever markup stands between two of them in the source is dropped. */
  readonly pieces: readonly Piece[];
  readonly heading?: string | undefined;
}

/** Makes a passage of pieces of its story's source. A line break within a piece shows as one blank. */
export function makePassage(parts: PassageParts, lines: Lines): Passage {
  const { file, index, kind, pieces, heading } = parts;
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.text.replace(/[\n\r\t\f\v\u0085\u2028\u2029]/g, ' ');
  }
  const pieceAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const startOf = (offset: number): number => {
    const i = pieceAt(offset);
    const { at = 0, end } = pieces[i] ?? {};
    return end === undefined ? at + offset - (starts[i] ?? 0) : at;
  };
  const endOf = (offset: number): number => {
    const i = pieceAt(Math.max(0, offset - 1));
    const { at = 0, end } = pieces[i] ?? {};
    return end ?? at + offset - (starts[i] ?? 0);
  };
  const placeOf = ({ start, end }: Span) => {
    const from = startOf(start);
    const to = Math.max(from, endOf(end));
    return { file, start: from, end: to, lines: [lines.at(from), lines.at(Math.max(from, to - 1))] as const };
  };
  const place = placeOf({ start: 0, end: text.length });
  return { file, index, kind, text, place, placeOf, ...(heading === undefined ? {} : { heading }) };
}
