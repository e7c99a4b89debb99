import type { Span } from '../../text/span.js';

/** A run of shown text and where it stands in the source. */
export interface Piece {
  readonly text: string;
  /** The offset of its first character in the source. */
  readonly at: number;
  /** Where it ends in the source, if it does not stand there letter by letter (`&amp;` shows as `&`). */
  readonly end?: number;
}

/** The words that pieces show. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/**
 * The pieces that show each stretch of `textOf(pieces)`; a piece that cannot be parted stays whole.
 *
 * @param spans In order, none within another.
 */
export function slicePieces(pieces: readonly Piece[], spans: readonly Span[]): Piece[][] {
  let [first, before] = [0, 0];
  return spans.map(({ start, end }) => {
    for (;;) {
      const length = pieces[first]?.text.length;
      if (length === undefined || before + length > start) break;
      before += length;
      first++;
    }
    const found: Piece[] = [];
    let offset = before;
    for (let i = first; i < pieces.length && offset < end; i++) {
      const piece = pieces[i] as Piece;
      found.push(part(piece, Math.max(0, start - offset), end - offset));
      offset += piece.text.length;
    }
    return found.filter(({ text }) => text !== '');
  });
}

function part(piece: Piece, from: number, to: number): Piece {
  return piece.end === undefined ? { text: piece.text.slice(from, to), at: piece.at + from } : piece;
}

/** Pieces without the white space at both ends; none where there is nothing else. */
export function trimPieces(pieces: readonly Piece[]): Piece[] {
  const text = textOf(pieces);
  const start = text.length - text.trimStart().length;
  const [trimmed = []] = slicePieces(pieces, [{ start, end: Math.max(start, text.trimEnd().length) }]);
  return trimmed;
}
