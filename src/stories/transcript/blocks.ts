import type { SourceBlock } from '../blocks/block.js';
import { type Piece, textOf } from '../blocks/piece.js';
import { type Speech, speechIn } from './speech.js';

/** Stands between who speaks and what they say, where the source has a line break. */
const BETWEEN = '\u2003';

/** Tells the lines of a play or a transcript among the paragraphs of Markdown: each paragraph one speech. */
export function withSpeech(source: string, blocks: readonly SourceBlock[]): SourceBlock[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const speech = speechIn(
    paragraphs.map((block) => opening(source, block)),
    paragraphs.length,
  );
  return speech === undefined ? [...blocks] : blocks.map((block) => lineOf(source, block, speech));
}

/** The words that may be a label: those that stand out at the beginning, alone; else the whole paragraph. */
function opening(source: string, { pieces }: SourceBlock): string {
  const [first, second] = pieces;
  const isAlone =
    first !== undefined && standsOut(source, first) && (second === undefined || second.text === ' ');
  return isAlone && !/[.:]$/.test(first.text) ? first.text : textOf(pieces);
}

function standsOut(source: string, { text, at }: Piece): boolean {
  return /[*_]/.test(source.charAt(at - 1)) && /[*_]/.test(source.charAt(at + text.length));
}

function lineOf(source: string, block: SourceBlock, speech: Speech): SourceBlock {
  if (block.kind !== 'paragraph') return block;
  const text = opening(source, block);
  const label = speech.labelOf(text);
  if (label === undefined) return block;
  const [first, second, ...rest] = block.pieces;
  const isBroken = first !== undefined && text === first.text && second?.text === ' ';
  const pieces = isBroken ? [first, { ...second, text: BETWEEN }, ...rest] : block.pieces;
  return { kind: 'line', pieces, label: label.name };
}
