import type { SourceBlock } from '../blocks/block.js';
import { slicePieces, textOf, trimPieces } from '../blocks/piece.js';
import { readCredit } from './credit.js';
import { hasWords, isAddress, isPointer, type LineKind, lineKind, tellsOfPage } from './leftovers.js';
import { plain } from './plain.js';
import { isParagraph } from './shape.js';

/** What a page shows, taken apart. */
interface Page {
  /** The article, with its captions and pointers to other articles as asides. */
  readonly blocks: readonly SourceBlock[];
  /** What is left out. */
  readonly leftovers: readonly SourceBlock[];
}

/** So many different lines together show that a text was copied from a web page. */
const SIGNS = 2;
/** And at least one for so many paragraphs: a book may have two such lines. */
const PARAGRAPHS_TO_SIGN = 25;

/**
 * Leaves out what a web page shows besides its article, and sets aside captions and pointers to other articles. Of
 * a text that is no copy of a web page only lines without words are left out.
 */
export function withoutLeftovers(blocks: readonly SourceBlock[]): Page {
  const found = kindsOf(blocks);
  const kinds = isCopied(blocks, found) ? found : kindsOfWritten(blocks);
  const last = blocks.findLastIndex((block, i) => kinds[i] === 'text' && isParagraph(block));
  const end = kinds.findIndex((kind, i) => last >= 0 && i > last && kind === 'leftover');
  const article: SourceBlock[] = [];
  const leftovers: SourceBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    if (kinds[i] === 'leftover' || (end >= 0 && i > end)) leftovers.push(block);
    else if (kinds[i] === 'aside') article.push(...withoutCredit(block));
    // A list that a leftover parts is two.
    else if (block.group !== undefined)
      article.push({ ...block, group: `${block.group}/${leftovers.length}` });
    else article.push(block);
  }
  return { blocks: article, leftovers };
}

function isCopied(blocks: readonly SourceBlock[], kinds: readonly LineKind[]): boolean {
  const lines = blocks.flatMap(({ kind, pieces }, i) =>
    kinds[i] === 'text' || kind === 'aside' ? [] : [textOf(pieces)],
  );
  const signs = new Set(lines.filter(tellsOfPage).map(plain)).size;
  return signs >= SIGNS && signs * PARAGRAPHS_TO_SIGN >= blocks.length;
}

/** What blocks are that somebody wrote here: text, but pointers, lines without words, and addresses alone. */
function kindsOfWritten(blocks: readonly SourceBlock[]): LineKind[] {
  const hasText = blocks.some(({ pieces }) => hasWords(textOf(pieces)) && !isAddress(textOf(pieces)));
  return blocks.map(({ kind, pieces }) => {
    if (kind === 'aside' || (kind === 'paragraph' && isPointer(textOf(pieces)))) return 'aside';
    return kind === 'heading' || (hasText && hasWords(textOf(pieces))) ? 'text' : 'leftover';
  });
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
