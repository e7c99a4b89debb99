import type { Block } from './block.js';
import { readCredit } from './credit.js';
import { lineKind } from './leftovers.js';
import { slicePieces, textOf, trimPieces } from './piece.js';

const SENTENCE_END = /[.!?…]["»”’)\]\s]*$/;
/** From this length on, in characters, what ends as a sentence does is a paragraph of the article. */
const PARAGRAPH = 90;
/** The longest title, in characters. */
const LONGEST_TITLE = 200;
/** The longest sub-heading, in characters. */
const LONGEST_HEADING = 100;
/** The most words of the name of a site or a section. */
const SECTION_WORDS = 3;

/** A paragraph of the article, surely. */
function isParagraph(block: Block): boolean {
  const text = textOf(block.pieces);
  return (
    block.kind === 'paragraph' &&
    text.length >= PARAGRAPH &&
    (/[.!?…:;]["»”’)\]\s]*$/.test(text) || (text.length > LONGEST_TITLE && /[.,;]\s/.test(text)))
  );
}

/** Leaves out what a web page shows besides its article, and sets aside captions and pointers to other articles. */
export function withoutLeftovers(blocks: readonly Block[]): Block[] {
  const kinds = blocks.map((block, i) => kindAmong(blocks, block, i));
  const lastParagraph = blocks.findLastIndex((block, i) => kinds[i] === 'text' && isParagraph(block));
  const end = kinds.findIndex((kind, i) => lastParagraph >= 0 && i > lastParagraph && kind === 'leftover');
  const found: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    if (end >= 0 && i >= end) break;
    if (kinds[i] === 'text') found.push(block);
    else if (kinds[i] === 'aside') found.push(...captionOf(block));
  }
  return found;
}

function kindAmong(blocks: readonly Block[], block: Block, i: number): ReturnType<typeof lineKind> {
  if (block.kind === 'aside') return 'aside';
  const text = textOf(block.pieces);
  const kind = block.kind === 'heading' ? 'text' : lineKind(text);
  if (kind === 'text' || i > 0) return kind;
  const next = blocks.slice(1).find(isParagraph);
  return next !== undefined && textOf(next.pieces).includes(text) ? 'text' : kind;
}

/** A caption without its credit, which names only who took the picture. */
function captionOf(block: Block): Block[] {
  const text = textOf(block.pieces);
  const pieces = trimPieces(slicePieces(block.pieces, 0, readCredit(text) ?? text.length));
  return pieces.length === 0 ? [] : [{ kind: 'aside', pieces }];
}

/** Tells the title and the headings of plain text, where only the shape of a line makes it one. */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(isParagraph);
  const lead = first < 0 ? 1 : first;
  const title = titleIn(blocks, lead);
  return blocks.map((block, i): Block => {
    if (i === title) return { kind: 'heading', pieces: block.pieces, depth: 1 };
    if (block.kind !== 'paragraph') return block;
    if (i < lead) return isHeading(blocks, i) && i > title && i === lead - 1 ? heading(block) : aside(block);
    return isHeading(blocks, i) ? heading(block) : block;
  });
}

function heading({ pieces }: Block): Block {
  return { kind: 'heading', pieces, depth: 2 };
}

function aside(block: Block): Block {
  const text = textOf(block.pieces);
  return SENTENCE_END.test(text) && text.length > 40 ? block : { kind: 'aside', pieces: block.pieces };
}

function titleIn(blocks: readonly Block[], lead: number): number {
  const isTitle = (block: Block | undefined) =>
    block?.kind === 'paragraph' && textOf(block.pieces).length <= LONGEST_TITLE;
  if (blocks.length < 2 || !isTitle(blocks[0])) return -1;
  if (!isSection(blocks, lead)) return 0;
  const better = blocks.findIndex(
    (block, i) => i < lead && isTitle(block) && wordCount(textOf(block.pieces)) > SECTION_WORDS,
  );
  return Math.max(0, better);
}

/** The first line names the site or a section: few words, which the article never says. */
function isSection(blocks: readonly Block[], lead: number): boolean {
  const text = textOf(blocks[0]?.pieces ?? []);
  return (
    wordCount(text) <= SECTION_WORDS &&
    !blocks.slice(lead).some((block) => textOf(block.pieces).includes(text))
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** A short line without an end, alone between paragraphs. */
function isHeading(blocks: readonly Block[], i: number): boolean {
  const looks = (block: Block | undefined) => {
    const text = block?.kind === 'paragraph' ? textOf(block.pieces) : '';
    return (
      text !== '' &&
      text.length <= LONGEST_HEADING &&
      /^[\p{Lu}\p{N}«“"]/u.test(text) &&
      !/[.!…:;,–—-]["»”)\]\s]*$/.test(text)
    );
  };
  const [previous, block, next] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  return looks(block) && !looks(previous) && next !== undefined && next.kind !== 'aside' && isParagraph(next);
}
