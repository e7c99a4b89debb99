import type { SourceBlock } from './blocks/block.js';
import type { Lines } from './blocks/lines.js';
import { type Piece, slicePieces, textOf } from './blocks/piece.js';
import { cut } from './story/cut-passage.js';
import { makePassage } from './story/passage.js';
import type { Passage } from './story/story.js';

/** The rows of one list or table are one passage if all together are at most so long, in characters. */
const LONGEST_LIST = 600;
/** A paragraph that introduces a list is at most so long, in characters. */
const LONGEST_INTRODUCTION = 300;
const KIND_OF = { heading: 'heading', paragraph: 'prose', row: 'list', aside: 'aside' } as const;
/** Stands between two items: wider than the blank between two words. */
const BETWEEN_ROWS = '\u2003';

/** Makes the passages of a story. */
export function passagesOf(
  file: string,
  blocks: readonly SourceBlock[],
  title: SourceBlock | undefined,
  lines: Lines,
): Passage[] {
  const found: Passage[] = [];
  const path: Heading[] = [];
  for (const { kind, pieces, depth = 1 } of grouped(blocks)) {
    const text = textOf(pieces);
    for (const part of slicePieces(pieces, cut(text))) {
      const headings = kind === 'heading' ? [] : path.map((heading) => heading.text);
      found.push(makePassage({ file, index: found.length, kind, pieces: part, headings }, lines));
    }
    if (kind !== 'heading' || pieces === title?.pieces) continue;
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
    path.push({ text, depth });
  }
  return found;
}

/** A heading that what follows stands under. */
interface Heading {
  readonly text: string;
  readonly depth: number;
}

/** The blocks, with those that are one passage joined. */
function grouped(blocks: readonly SourceBlock[]): Group[] {
  const found: Group[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as SourceBlock;
    const introduction = introduces(block) ? [block] : [];
    const rows = rowsFrom(blocks, i + introduction.length);
    const isShort = rows.reduce((sum, row) => sum + textOf(row.pieces).length, 0) <= LONGEST_LIST;
    const whole = rows.length === 0 ? [block] : [...introduction, ...rows];
    if (rows.length > 0 && isShort) found.push({ kind: 'list', pieces: joined(whole) });
    else for (const { kind, pieces, depth } of whole) found.push({ kind: KIND_OF[kind], pieces, depth });
    i += whole.length;
  }
  return found;
}

/** What becomes a passage, or several if it is long. */
interface Group {
  readonly kind: Passage['kind'];
  readonly pieces: readonly Piece[];
  readonly depth?: number | undefined;
}

function rowsFrom(blocks: readonly SourceBlock[], start: number): SourceBlock[] {
  const group = blocks[start]?.group;
  let end = start;
  while (blocks[end]?.kind === 'row' && blocks[end]?.group === group) end++;
  return blocks.slice(start, end);
}

function introduces({ kind, pieces }: SourceBlock): boolean {
  const text = textOf(pieces);
  return kind === 'paragraph' && text.endsWith(':') && text.length <= LONGEST_INTRODUCTION;
}

function joined(blocks: readonly SourceBlock[]): Piece[] {
  return blocks.flatMap(({ pieces }, i) => {
    const at = pieces[0]?.at ?? 0;
    return i === 0 ? pieces : [{ text: BETWEEN_ROWS, at, end: at }, ...pieces];
  });
}
