import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';
import { endsSentence, isParagraph } from './shape.js';

/** The longest title, in characters. */
const LONGEST_TITLE = 200;
/** The longest sub-heading, in characters. */
const LONGEST_HEADING = 100;
/** The longest line that stands between title and article without being part of it, in characters. */
const LONGEST_ASIDE = 120;
/** The shortest sentence there that is part of it, in characters: "Face verso du billet." is a caption. */
const SHORTEST_SENTENCE = 40;
/** The most words of the name of a site or a section. */
const SECTION_WORDS = 3;

/** One to four words, none of them a number. */
const TAG = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$/u;

/** Tells the title and the headings of plain text, where only the shape of a line makes it one. */
export function withHeadings(blocks: readonly SourceBlock[]): SourceBlock[] {
  const first = blocks.findIndex(isParagraph);
  const lead = first < 0 ? 1 : first;
  const title = titleIn(blocks, lead);
  const tags = tagsFrom(blocks);
  const told = blocks.map((block, i): SourceBlock => {
    if (block.kind !== 'paragraph') return block;
    if (i >= tags) return { kind: 'aside', pieces: block.pieces };
    if (i === title) return { kind: 'heading', pieces: block.pieces, depth: 1 };
    const isLast = i === lead - 1 && i > title;
    if ((i >= lead || isLast) && isHeading(blocks, i))
      return { kind: 'heading', pieces: block.pieces, depth: 2 };
    return i < lead && isAside(block) ? { kind: 'aside', pieces: block.pieces } : block;
  });
  return told.some(({ kind }) => kind === 'paragraph' || kind === 'row') ? told : [...blocks];
}

/** Where the tags below an article begin, two of them or more: lines of few words and nothing else. */
function tagsFrom(blocks: readonly SourceBlock[]): number {
  const isTag = (block: SourceBlock) => block.kind === 'paragraph' && TAG.test(textOf(block.pieces));
  const start = blocks.findLastIndex((block) => !isTag(block)) + 1;
  return blocks.length - start > 1 && isParagraph(blocks[start - 1]) ? start : blocks.length;
}

function isAside({ pieces }: SourceBlock): boolean {
  const text = textOf(pieces);
  return text.length <= LONGEST_ASIDE && !(endsSentence(text) && text.length > SHORTEST_SENTENCE);
}

/** The number of the title among the blocks; -1 where there is none. */
function titleIn(blocks: readonly SourceBlock[], lead: number): number {
  const isTitle = (block: SourceBlock | undefined) =>
    block?.kind === 'paragraph' && textOf(block.pieces).length <= LONGEST_TITLE;
  if (blocks.length < 2) return -1;
  const first = blocks.findIndex(isTitle);
  if (first < 0 || first >= lead) return -1;
  if (!isSection(blocks, first, lead)) return first;
  const better = blocks.findIndex(
    (block, i) => i < lead && isTitle(block) && wordCount(textOf(block.pieces)) > SECTION_WORDS,
  );
  return better < 0 ? first : better;
}

/** It names the site or a section: few words, which the article never says. */
function isSection(blocks: readonly SourceBlock[], i: number, lead: number): boolean {
  const text = textOf(blocks[i]?.pieces ?? []);
  return (
    wordCount(text) <= SECTION_WORDS &&
    !blocks.slice(lead).some((block) => textOf(block.pieces).includes(text))
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** A short line without an end, alone above a paragraph. */
function isHeading(blocks: readonly SourceBlock[], i: number): boolean {
  return looksLikeHeading(blocks[i]) && !looksLikeHeading(blocks[i - 1]) && isParagraph(blocks[i + 1]);
}

function looksLikeHeading(block: SourceBlock | undefined): boolean {
  const text = block?.kind === 'paragraph' ? textOf(block.pieces) : '';
  return (
    text.length <= LONGEST_HEADING && /^[\p{Lu}\p{N}]/u.test(text) && !/[.!…:;,–—-]["»”)\]\s]*$/.test(text)
  );
}
