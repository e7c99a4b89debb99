import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';

const SENTENCE_END = /[.!?…]["»”’)\]\s]*$/;
const PARAGRAPH_END = /[.!?…:;]["»”’)\]\s]*$/;
/** From this length on, in characters, what ends as a sentence does is a paragraph of the article. */
const PARAGRAPH = 90;
/** Above this length, in characters, so is what forgets to end, if it has clauses. */
const LONG = 200;

/** The text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** A paragraph of the article, surely: not one of the short lines around it. */
export function isParagraph(block: SourceBlock | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = textOf(block.pieces);
  if (text.length < PARAGRAPH) return false;
  return PARAGRAPH_END.test(text) || (text.length > LONG && /[.,;]\s/.test(text));
}
