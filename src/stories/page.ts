import type { Block } from './block.js';
import { readCredit } from './credit.js';
import { type LineKind, lineKind } from './leftovers.js';
import { slicePieces, textOf, trimPieces } from './piece.js';
import { isParagraph } from './shape.js';

/** What a page shows, taken apart. */
export interface Page {
  /** The article, with its captions and pointers to other articles as asides. */
  readonly blocks: readonly Block[];
  /** The lines that are left out. */
  readonly leftovers: readonly string[];
}

/** Leaves out what a web page shows besides its article, and sets aside captions and pointers to other articles. */
export function withoutLeftovers(blocks: readonly Block[]): Page {
  const kinds = blocks.map((block, i) => kindOf(blocks, block, i));
  const last = blocks.findLastIndex((block, i) => kinds[i] === 'text' && isParagraph(block));
  const end = kinds.findIndex((kind, i) => last >= 0 && i > last && kind === 'leftover');
  const found: Block[] = [];
  const leftovers: string[] = [];
  for (const [i, block] of blocks.entries()) {
    if (kinds[i] === 'leftover' || (end >= 0 && i > end)) leftovers.push(textOf(block.pieces));
    else if (kinds[i] === 'text') found.push(block);
    else found.push(...withoutCredit(block));
  }
  return { blocks: found, leftovers };
}

function kindOf(blocks: readonly Block[], block: Block, i: number): LineKind {
  if (block.kind === 'aside') return 'aside';
  const text = textOf(block.pieces);
  const kind = block.kind === 'heading' ? 'text' : lineKind(text);
  if (kind === 'text' || i > 0) return kind;
  // A first line that the article speaks of is its title, whatever the lists say ("Facebook").
  const next = blocks.slice(1, 10).find(isParagraph);
  return next !== undefined && textOf(next.pieces).includes(text) ? 'text' : kind;
}

/** A caption without its credit, which names only who took the picture. */
function withoutCredit(block: Block): Block[] {
  const text = textOf(block.pieces);
  const pieces = trimPieces(slicePieces(block.pieces, 0, readCredit(text) ?? text.length));
  return pieces.length === 0 ? [] : [{ kind: 'aside', pieces }];
}
