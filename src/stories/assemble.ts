import type { Block } from './block.js';
import { cut } from './cut.js';
import type { Lines } from './lines.js';
import { makePassage } from './passage.js';
import { type Piece, slicePieces, textOf } from './piece.js';
import type { Passage } from './story.js';

/** The rows of one list or table are one passage if all together are at most so long, in characters. */
const LONGEST_LIST = 600;
/** A paragraph that introduces a list is at most so long, in characters. */
const LONGEST_INTRODUCTION = 300;
/** Stands between two items: wider than the blank between two words. */
const BETWEEN_ROWS = '\u2003';

/** Makes the passages of a story. */
export function passagesOf(
  file: string,
  blocks: readonly Block[],
  title: Block | undefined,
  lines: Lines,
): Passage[] {
  const found: Passage[] = [];
  let heading: string | undefined;
  for (const { kind, pieces } of grouped(blocks)) {
    const text = textOf(pieces);
    for (const { start, end } of cut(text)) {
      const parts = { file, index: found.length, kind, pieces: slicePieces(pieces, start, end) };
      found.push(makePassage(kind === 'heading' ? parts : { ...parts, heading }, lines));
    }
    if (kind === 'heading' && pieces !== title?.pieces) heading = text;
  }
  return found;
}

/** The blocks, with those that are one passage joined. */
function grouped(blocks: readonly Block[]): { kind: Passage['kind']; pieces: readonly Piece[] }[] {
  const found: { kind: Passage['kind']; pieces: readonly Piece[] }[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const rows = rowsFrom(blocks, block.kind === 'row' ? i : i + 1);
    const short = rows.reduce((sum, row) => sum + textOf(row.pieces).length, 0) <= LONGEST_LIST;
    const kind = block.kind === 'row' ? 'paragraph' : block.kind;
    if (block.kind === 'row' && short) {
      found.push({ kind, pieces: joined(rows) });
      i += rows.length - 1;
    } else if (short && rows.length > 0 && introduces(block)) {
      found.push({ kind, pieces: joined([block, ...rows]) });
      i += rows.length;
    } else found.push({ kind, pieces: block.pieces });
  }
  return found;
}

function rowsFrom(blocks: readonly Block[], start: number): Block[] {
  const group = blocks[start]?.group;
  let end = start;
  while (blocks[end]?.kind === 'row' && blocks[end]?.group === group) end++;
  return blocks.slice(start, end);
}

function introduces({ kind, pieces }: Block): boolean {
  const text = textOf(pieces);
  return kind === 'paragraph' && text.endsWith(':') && text.length <= LONGEST_INTRODUCTION;
}

function joined(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap(({ pieces }, i) => {
    const at = pieces[0]?.at ?? 0;
    return i === 0 ? pieces : [{ text: BETWEEN_ROWS, at, end: at }, ...pieces];
  });
}
