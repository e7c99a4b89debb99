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

/** The part of pieces that shows `textOf(pieces).slice(start, end)`; a piece that cannot be parted stays whole. */
export function slicePieces(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let before = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - before);
    const to = Math.min(piece.text.length, end - before);
    before += piece.text.length;
    if (from >= to) continue;
    const part = { text: piece.text.slice(from, to), at: piece.at + from };
    found.push(piece.end === undefined ? part : piece);
  }
  return found;
}

/** Pieces without the white space at both ends; none where there is nothing else. */
export function trimPieces(pieces: readonly Piece[]): Piece[] {
  const text = textOf(pieces);
  const start = text.length - text.trimStart().length;
  return slicePieces(pieces, start, Math.max(start, text.trimEnd().length));
}
