import type { SourceBlock } from '../blocks/block.js';
import { slicePieces, textOf } from '../blocks/piece.js';
import { cut } from '../story/cut-passage.js';
import { type Group, lengthOf, type Part } from './part.js';

/** The rows of one list or table are one passage if all together are at most so long, in characters. */
const LONGEST_LIST = 600;
/** The blocks of the list or table that begins at a number; none where there is none. */
export function rowsFrom(blocks: readonly SourceBlock[], start: number): SourceBlock[] {
  const group = blocks[start]?.group;
  let end = start;
  while (group !== undefined && blocks[end]?.group === group && !(end > start && blocks[end]?.defines)) end++;
  return blocks.slice(start, end);
}

/** The part that a row, or code within a list, is. */
export function partOf({ kind, pieces, row, bold, number }: SourceBlock): Part {
  if (row?.isHeader) return { pieces, unit: 'introduction', cells: row.cells };
  if (row !== undefined) return { pieces, unit: 'row', cells: row.cells };
  return { pieces, unit: kind === 'code' ? 'code' : 'item', bold, number };
}

/** The passages of a list or a table: each row whole, as many together as a passage holds. */
export function rowGroups(rows: readonly SourceBlock[], introduction: SourceBlock | undefined): Group[] {
  const kind = rows[0]?.row === undefined ? 'list' : 'table';
  const under = rows[0]?.under ?? [];
  const introducing: Part[] =
    introduction === undefined ? [] : [{ pieces: introduction.pieces, unit: 'introduction' }];
  const chunks: Part[][] = [[...introducing]];
  let length = 0;
  for (const part of rows.map(partOf).flatMap(shortened)) {
    const longer = length + lengthOf(part);
    const chunk = chunks.at(-1) ?? [];
    // Code stays with the item that it is of.
    const isNext =
      longer > LONGEST_LIST && part.unit !== 'code' && chunk.some(({ unit }) => unit !== 'introduction');
    if (isNext) chunks.push([part]);
    else chunk.push(part);
    length = isNext ? lengthOf(part) : longer;
  }
  const words = introduction === undefined ? undefined : textOf(introduction.pieces);
  return chunks.map((parts, i) => ({
    kind,
    parts,
    under,
    ...(i > 0 && words !== undefined ? { introduction: words } : {}),
  }));
}

/** An item that is too long for a passage, in parts. */
function shortened(part: Part): Part[] {
  const spans = cut(textOf(part.pieces));
  if (spans.length < 2 || part.cells !== undefined) return [part];
  return slicePieces(part.pieces, spans).map((pieces) => ({ ...part, pieces }));
}
