import { WordList } from '../../lexicon/word-list.js';
import { fold } from '../../text/words.js';
import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';
import { rowsFrom } from './rows.js';

/** A list of fewer items is no table of contents. */
const FEWEST = 3;
/** So much of it must be called as the page's headings are. */
const MOST = 0.8;
const CALLED = new WordList('pages/contents');

/** Sets aside the list at the head of a page that only names the headings below it: it tells nothing. */
export function withoutContents(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(nameOf);
  if (headings.length < FEWEST) return blocks;
  const known = new Set(headings);
  const found = [...blocks];
  let above: SourceBlock | undefined;
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as SourceBlock;
    if (block.kind === 'heading') above = block;
    const isAtHead = above === undefined || above.depth === 1 || CALLED.has(nameOf(above));
    const rows = rowsFrom(blocks, i);
    const named = rows.filter((row) => row.row === undefined && known.has(nameOf(row))).length;
    if (isAtHead && rows.length >= FEWEST && named >= MOST * rows.length)
      for (const [at, { pieces }] of rows.entries()) found[i + at] = { kind: 'aside', pieces };
    i += Math.max(1, rows.length);
  }
  return found;
}

/** What a heading or an item says, without the number before it. */
function nameOf({ pieces }: SourceBlock): string {
  return fold(textOf(pieces))
    .replace(/^[\d.]+\s+/u, '')
    .replace(/[\s.:…]+$/u, '');
}
