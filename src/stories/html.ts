import type { Piece } from './piece.js';

/** A comment, a script or a style sheet with what it holds, or a tag; none of them can overlap or nest. */
const TAGS = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!/?a-z][^<>]*>/gi;

/** The words of a stretch of HTML, without its tags. */
export function htmlPieces(source: string, start: number, end: number): Piece[] {
  const html = source.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number) => {
    for (const match of html.slice(from, to).matchAll(/\S(?:[^\r\n]*\S)?/g)) {
      if (pieces.length > 0)
        pieces.push({ text: ' ', at: start + from + match.index, end: start + from + match.index });
      pieces.push({ text: match[0], at: start + from + match.index });
    }
  };
  for (const match of html.matchAll(TAGS)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(html.length);
  return pieces;
}
