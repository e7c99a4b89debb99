import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';
import { type Part, stretchOf } from './part.js';

/** A block that asks, taken apart. */
export interface Asked {
  readonly question: Part;
  /** What the same block says in answer. */
  readonly answer: Part | undefined;
  /** What follows stands under the question, however long. */
  readonly isLasting: boolean;
}

/** A question is at most so long, in characters. */
const LONGEST = 300;
const ENDS = /\?["»”’)\]\s]*:?$/;
/** Asks, though the mark is left out, as it is in headings. */
const OPENS =
  /^(?:what (?:is|are|does)|how (?:do|does|can|should)|why (?:do|does|is|are)|(?:can|do|should) i|(?:is|are) there|qu['’]est-ce|est-ce qu|c['’]est quoi|pourquoi|comment (?:faire|puis-je|je|on)) \S/i;
const LABEL = /^(?:Q(?:uestion)?|FAQ)\s?\d{0,4}\s?[:.)—–-]\s+(?=\S)/iu;
const ANSWER = /^(?:A(?:nswer)?|R(?:éponse)?|Réponse|Reply)\s?\d{0,4}\s?[:.)—–-]\s+(?=\S)/iu;
const ANSWER_WITHIN = /(?<=[?.!…»”"]\s{1,3})(?:A|R|Answer|Réponse)\s?\d{0,4}\s?[:.]\s/u;
/** Speaks to somebody, as interviews and lists of questions do. */
const ADDRESSES = /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes|you|your)(?!\p{L})/iu;

/** What a block asks; undefined where it asks nothing. */
export function askedBy(block: SourceBlock): Asked | undefined {
  const text = textOf(block.pieces);
  if (block.kind === 'heading') return asksAsHeading(text) ? whole(block, true) : undefined;
  if ((block.kind !== 'paragraph' && block.kind !== 'row') || block.row !== undefined) return undefined;
  const label = text.match(LABEL)?.[0];
  if (label !== undefined) return labelled(block, text, label.length);
  const { bold = 0 } = block;
  if (bold > 0 && bold <= LONGEST && ENDS.test(text.slice(0, bold))) return parted(block, 0, bold, bold);
  if (block.kind === 'row' || !isPlainQuestion(text)) return undefined;
  return whole(block, false);
}

/** The part that answers, its label ("A:") left out of the unit. */
export function answerPart(pieces: Part['pieces']): Part {
  const text = textOf(pieces);
  const label = text.match(ANSWER)?.[0].length ?? 0;
  const part: Part = { pieces, unit: 'answer' };
  return label === 0 ? part : { ...part, span: { start: label, end: text.length } };
}

function asksAsHeading(text: string): boolean {
  return text.length <= LONGEST && (ENDS.test(text) || OPENS.test(text));
}

/** A paragraph that does nothing but ask somebody something; what is told or quoted is no question of the text. */
function isPlainQuestion(text: string): boolean {
  return (
    text.length <= LONGEST &&
    ENDS.test(text) &&
    /^[\p{Lu}\p{N}¿](?:[^.!…]|\.(?=\S))*$/u.test(text) &&
    ADDRESSES.test(text)
  );
}

function whole({ pieces }: SourceBlock, isLasting: boolean): Asked {
  return { question: { pieces, unit: 'question' }, answer: undefined, isLasting };
}

function labelled(block: SourceBlock, text: string, label: number): Asked | undefined {
  const answer = text.search(ANSWER_WITHIN);
  const end = answer < 0 ? Math.max(block.bold ?? 0, firstQuestion(text, label)) : answer;
  return end - label > LONGEST ? undefined : parted(block, label, end, end);
}

/** Where the first sentence ends if it asks, else where the text does. */
function firstQuestion(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST).search(/\?(?=\s+\S)/);
  return end < 0 ? text.length : from + end + 1;
}

function parted({ pieces }: SourceBlock, start: number, end: number, rest: number): Asked | undefined {
  const question = stretchOf(pieces, 0, end);
  if (question === undefined) return undefined;
  const answer = stretchOf(pieces, rest, textOf(pieces).length);
  const length = textOf(question).length;
  const part: Part = {
    pieces: question,
    unit: 'question',
    ...(start > 0 ? { span: { start, end: length } } : {}),
  };
  return { question: part, answer: answer === undefined ? undefined : answerPart(answer), isLasting: true };
}
