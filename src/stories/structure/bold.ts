import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';

/** The longest line in bold that is a heading, in characters. */
const LONGEST = 100;
/** So many lines in bold are headings where one alone may be an outcry. */
const FEWEST = 2;
/** Of more than this share of the paragraphs, bold tells nothing. */
const MOST = 0.6;
/** Below every heading that is marked as one. */
const DEPTH = 7;

/** Makes headings of the lines in bold that stand alone above others, where a story has several of them. */
export function withBoldHeadings(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const bold = new Set(blocks.filter((block, i) => isBoldLine(block) && isAbove(blocks[i + 1])));
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'row').length;
  if (bold.size < FEWEST || bold.size > paragraphs * MOST) return blocks;
  return blocks.map((block): SourceBlock => {
    if (!bold.has(block)) return block;
    const { pieces, under } = block;
    return { kind: 'heading', pieces, depth: DEPTH, ...(under === undefined ? {} : { under }) };
  });
}

function isBoldLine({ kind, pieces, bold = 0, lines }: SourceBlock): boolean {
  if (kind !== 'paragraph' || bold === 0 || lines !== undefined) return false;
  const text = textOf(pieces);
  return (
    bold === text.length && text.length <= LONGEST && /\p{L}/u.test(text) && !/[.!?…;,]["»”)]?$/.test(text)
  );
}

function isAbove(next: SourceBlock | undefined): boolean {
  return next !== undefined && next.kind !== 'heading' && next.kind !== 'aside' && !isBoldLine(next);
}
