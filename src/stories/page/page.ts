import type { SourceBlock } from '../blocks/block.js';
import { slicePieces, textOf, trimPieces } from '../blocks/piece.js';
import { readCredit } from './credit.js';
import { type LineKind, lineKind } from './leftovers.js';
import { isParagraph } from './shape.js';

/** What a page shows, taken apart. */
interface Page {
  /** The article, with its captions and pointers to other articles as asides. */
  readonly blocks: readonly SourceBlock[];
  /** The lines that are left out. */
  readonly leftovers: readonly string[];
}

/** Leaves out what a web page shows besides its article, and sets aside captions and pointers to other articles. */
export function withoutLeftovers(blocks: readonly SourceBlock[]): Page {
  const kinds = kindsOf(blocks);
  const last = blocks.findLastIndex((block, i) => kinds[i] === 'text' && isParagraph(block));
  const end = kinds.findIndex((kind, i) => last >= 0 && i > last && kind === 'leftover');
  const found: SourceBlock[] = [];
  const leftovers: string[] = [];
  for (const [i, block] of blocks.entries()) {
    if (kinds[i] === 'leftover' || (end >= 0 && i > end)) leftovers.push(textOf(block.pieces));
    else if (kinds[i] === 'aside') found.push(...withoutCredit(block));
    // A list that a leftover parts is two.
    else if (block.group !== undefined) found.push({ ...block, group: `${block.group}/${leftovers.length}` });
    else found.push(block);
  }
  return { blocks: found, leftovers };
}

function kindsOf(blocks: readonly SourceBlock[]): LineKind[] {
  const alone = blocks.map(({ kind, pieces }): LineKind => {
    if (kind === 'aside') return 'aside';
    return kind === 'heading' || kind === 'code' ? 'text' : lineKind(textOf(pieces));
  });
  const isTitle = alone[0] === 'leftover' && isTitleOf(blocks[0], blocks[1]);
  // A list is left out as a whole or not at all.
  const lists = new Set(
    blocks.flatMap(({ group }, i) => (alone[i] === 'text' && group !== undefined ? [group] : [])),
  );
  let introduced = false;
  return blocks.map(({ group, pieces }, i) => {
    const kind = alone[i] ?? 'text';
    const isOfList = group !== undefined && lists.has(group);
    const isText = kind === 'text' || introduced || isOfList || (i === 0 && isTitle);
    // What a text introduces belongs to it: "Les réseaux sociaux sont :", then "Facebook".
    introduced = isText && (/:$/.test(textOf(pieces)) || (introduced && kind !== 'text'));
    return isText ? 'text' : kind;
  });
}

/** A first line that the article below speaks of is its title, whatever the lists say ("Facebook"). */
function isTitleOf(first: SourceBlock | undefined, next: SourceBlock | undefined): boolean {
  const title = textOf(first?.pieces ?? []).toLowerCase();
  return (
    isParagraph(next) &&
    textOf(next?.pieces ?? [])
      .toLowerCase()
      .includes(title)
  );
}

/** A caption without its credit, which names only who took the picture. */
function withoutCredit(block: SourceBlock): SourceBlock[] {
  const text = textOf(block.pieces);
  const [caption = []] = slicePieces(block.pieces, [{ start: 0, end: readCredit(text) ?? text.length }]);
  const pieces = trimPieces(caption);
  return pieces.length === 0 ? [] : [{ kind: 'aside', pieces }];
}
