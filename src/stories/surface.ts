import type { Span } from '../text/span.js';
import { type Change, surfaceChanges } from '../text/surface.js';
import type { SourceBlock } from './blocks/block.js';
import { type Piece, slicePieces, textOf } from './blocks/piece.js';

/** The blocks as a reader sees them, see `surface`; what shows nothing then is none. */
export function surfaced(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block): SourceBlock[] => {
    const text = textOf(block.pieces);
    const changes = surfaceChanges(text);
    if (changes.length === 0) return [block];
    const pieces = surfacePieces(block.pieces, text, changes);
    const shown = textOf(pieces);
    const start = shown.length - shown.trimStart().length;
    const [trimmed = []] = slicePieces(pieces, [{ start, end: Math.max(start, shown.trimEnd().length) }]);
    if (trimmed.length === 0) return [];
    return [{ ...block, pieces: trimmed, ...movedSpans(block, (span) => moved(span, changes, start)) }];
  });
}

/** Pieces that show the surface of what the given ones show; each change is a piece of its own, which stays whole. */
function surfacePieces(pieces: readonly Piece[], text: string, changes: readonly Change[]): Piece[] {
  let from = 0;
  const spans = changes.flatMap(({ start, end }) => {
    const before = { start: from, end: start };
    from = end;
    return [before, { start, end }];
  });
  const parts = slicePieces(pieces, [...spans, { start: from, end: text.length }]);
  return parts.flatMap((part, i) => (i % 2 === 0 ? part : changed(part, changes[(i - 1) / 2]?.text ?? '')));
}

function changed(written: readonly Piece[], text: string): Piece[] {
  const [first, last] = [written[0], written.at(-1)];
  if (text === '' || first === undefined || last === undefined) return [];
  return [{ text, at: first.at, end: last.end ?? last.at + last.text.length }];
}

/** What a block knows of stretches of its text, each moved. */
function movedSpans(block: SourceBlock, move: (span: Span) => Span): Partial<SourceBlock> {
  const { row, label, lines, bold } = block;
  return {
    ...(row && { row: { ...row, cells: row.cells.map((cell) => ({ ...cell, span: move(cell.span) })) } }),
    ...(label && { label: move(label) }),
    ...(lines && { lines: lines.map(move) }),
    ...(bold !== undefined && { bold: move({ start: 0, end: bold }).end }),
  };
}

/** Where a stretch stands after changes, in a text that lost so many characters at its start. */
function moved({ start, end }: Span, changes: readonly Change[], trimmed: number): Span {
  const at = (offset: number): number => {
    let shift = 0;
    for (const change of changes)
      if (change.end <= offset) shift += change.text.length - (change.end - change.start);
    return Math.max(0, offset + shift - trimmed);
  };
  return { start: at(start), end: at(end) };
}
