import type { SourceBlock } from '../blocks/block.js';
import { slicePieces, textOf } from '../blocks/piece.js';
import { cut, LONGEST_PASSAGE } from '../story/cut-passage.js';
import { type Asked, answerPart, askedBy } from './asking.js';
import { type Group, lengthOf, type Part, stretchOf } from './part.js';
import { partOf, rowsFrom } from './rows.js';

/** A question with as much of its answer as a passage holds. */
interface Answered {
  readonly group: Group;
  /** How many blocks it takes. */
  readonly count: number;
  /** What is left of the last of them. */
  readonly rest: SourceBlock | undefined;
}

/** The question that a block asks with the answer that follows; undefined where it asks nothing, or nothing follows. */
export function questionAt(blocks: readonly SourceBlock[], at: number): Answered | undefined {
  const block = blocks[at] as SourceBlock;
  const asked = askedBy(block);
  if (asked === undefined) return undefined;
  const answer = answerFrom(blocks, at + 1, asked, lengthOf(asked.question));
  if (answer.parts.length === 0) return undefined;
  const text = textOf(asked.question.pieces);
  const depth = block.kind === 'heading' ? (block.depth ?? 1) : QUESTION_DEPTH;
  const heading = asked.isLasting && block.isFrame !== true ? { heading: { depth, text } } : {};
  const parts = [asked.question, ...answer.parts];
  const group: Group = { kind: 'question', parts, under: block.under ?? [], ...heading };
  return { group, count: 1 + answer.count, rest: answer.rest };
}

/** Deeper than any heading: what goes on under a question ends where the next one, or a heading, stands. */
const QUESTION_DEPTH = 8;

function answerFrom(blocks: readonly SourceBlock[], from: number, { answer }: Asked, asked: number) {
  const parts: Part[] = answer === undefined ? [] : [answer];
  let room = LONGEST_PASSAGE - asked - (answer === undefined ? 0 : lengthOf(answer));
  let at = from;
  while (at < blocks.length && room > 0) {
    const block = blocks[at] as SourceBlock;
    if (block.kind === 'heading' || block.kind === 'aside' || askedBy(block) !== undefined) break;
    const run = runFrom(blocks, at);
    const length = run.reduce((sum, one) => sum + lengthOf(one) + 1, 0);
    if (length > room) break;
    parts.push(...run.map(answering));
    room -= length;
    at += run.length;
  }
  const next = blocks[at];
  const isCut = parts.length === 0 && next !== undefined && ['paragraph', 'row'].includes(next.kind);
  if (!isCut || askedBy(next) !== undefined) return { parts, count: at - from, rest: undefined };
  return { ...firstOf(next, room), count: 1 };
}

/** A list or a table as far as it does not ask itself, or the one block. */
function runFrom(blocks: readonly SourceBlock[], at: number): SourceBlock[] {
  const rows = rowsFrom(blocks, at);
  const asks = rows.findIndex((row) => askedBy(row) !== undefined);
  if (rows.length > 0) return asks < 0 ? rows : rows.slice(0, asks);
  return blocks.slice(at, at + 1);
}

function answering(block: SourceBlock): Part {
  if (block.kind === 'code') return { pieces: block.pieces, unit: 'code' };
  if (block.row !== undefined) return { ...partOf(block), ...(block.row.isHeader ? {} : { unit: 'answer' }) };
  return answerPart(block.pieces);
}

/** As much of a long block as there is room for. */
function firstOf(block: SourceBlock, room: number): { parts: Part[]; rest: SourceBlock | undefined } {
  const spans = cut(textOf(block.pieces));
  const [first = []] = slicePieces(block.pieces, spans);
  const end = textOf(first).length;
  if (end > room && spans.length > 1) return { parts: [], rest: block };
  const pieces = stretchOf(block.pieces, end, lengthOf(block));
  const rest: SourceBlock | undefined = pieces && {
    kind: block.kind,
    pieces,
    ...(block.under ? { under: block.under } : {}),
  };
  return { parts: [answerPart(first)], rest };
}
