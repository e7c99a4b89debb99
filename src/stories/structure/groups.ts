import { sentences } from '../../language/sentences.js';
import type { Span } from '../../text/span.js';
import type { SourceBlock } from '../blocks/block.js';
import { slicePieces, textOf } from '../blocks/piece.js';
import { dialogueGroups, linesFrom } from './dialogue.js';
import { introduces, partedBeforeIntroduction } from './introductions.js';
import { type Group, lengthOf, type Part } from './part.js';
import { questionAt } from './questions.js';
import { rowGroups, rowsFrom } from './rows.js';

/** A paragraph of which the last sentence introduces what follows is read no further back, in characters. */
const LONGEST_SENTENCE = 400;

/**
 * The groups of blocks that belong together: a question and its answer, a list and what introduces it.
 *
 * @param title The heading that is the story's title, which asks nothing.
 */
export function groupsOf(blocks: readonly SourceBlock[], title: SourceBlock | undefined): Group[] {
  const found: Group[] = [];
  const rest = [...blocks];
  for (let i = 0; i < rest.length; ) {
    const block = rest[i] as SourceBlock;
    const answered = block === title ? undefined : questionAt(rest, i);
    if (answered !== undefined) {
      found.push(answered.group);
      i += answered.count;
      if (answered.rest !== undefined) rest[--i] = answered.rest;
      continue;
    }
    const parted = partedBeforeIntroduction(block, rest[i + 1]);
    if (parted !== undefined) rest.splice(i, 1, ...parted);
    const said = linesFrom(rest, i);
    const [groups, count] = said.length > 0 ? [dialogueGroups(said), said.length] : groupsAt(rest, i);
    found.push(...(block.isNote ? groups.map((group): Group => ({ ...group, isNote: true })) : groups));
    i += count;
  }
  return found;
}

function groupsAt(blocks: readonly SourceBlock[], at: number): [Group[], number] {
  const block = blocks[at] as SourceBlock;
  const next = blocks[at + 1];
  const isIntroduction = introduces(block, next);
  const rows = rowsFrom(blocks, isIntroduction ? at + 1 : at);
  if (rows.length > 0)
    return [rowGroups(rows, isIntroduction ? block : undefined), rows.length + Number(isIntroduction)];
  if (isIntroduction && next?.kind === 'code') return [[codeGroup(next, block)], 2];
  if (block.kind === 'code') return [[codeGroup(block, undefined, sentenceBefore(blocks[at - 1]))], 1];
  return [[single(block)], 1];
}

function codeGroup({ pieces, under = [] }: SourceBlock, above?: SourceBlock, introduction?: string): Group {
  const parts: Part[] = [{ pieces, unit: 'code' }];
  if (above !== undefined) parts.unshift({ pieces: above.pieces, unit: 'introduction' });
  return { kind: 'code', parts, under, ...(introduction === undefined ? {} : { introduction }) };
}

/** The last sentence of the paragraph above. */
function sentenceBefore(block: SourceBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph' && block?.kind !== 'row') return undefined;
  const text = textOf(block.pieces).slice(-LONGEST_SENTENCE);
  const last = sentences(text).at(-1);
  return last === undefined ? undefined : text.slice(last.start, last.end);
}

const KIND_OF = {
  heading: 'heading',
  paragraph: 'prose',
  row: 'list',
  code: 'code',
  line: 'dialogue',
  aside: 'aside',
} as const;

function single(block: SourceBlock): Group {
  const { kind, pieces, under = [], depth = 1, isFrame, lines = [], bold } = block;
  const heading = kind === 'heading' && isFrame !== true ? { heading: { depth, text: textOf(pieces) } } : {};
  const parts: readonly Part[] = partedByLines(block, lines) ?? [
    { pieces, ...(kind === 'paragraph' ? { bold } : {}) },
  ];
  return { kind: KIND_OF[kind], parts, under, ...heading };
}

/** The lines of a paragraph that each stand for themselves: "Name: …", "Age: …"; not those of a verse. */
function partedByLines({ pieces }: SourceBlock, lines: readonly Span[]): Part[] | undefined {
  const parts = slicePieces(pieces, lines).map((line): Part => ({ pieces: line, unit: 'line' }));
  const texts = parts.map((part) => textOf(part.pieces));
  const areApart = texts.every(
    (text, i) =>
      lengthOf(parts[i] as Part) > 0 &&
      (i === 0 || (/^[^\p{Ll}]/u.test(text) && !/[,–—-]$/.test(texts[i - 1] ?? ''))),
  );
  return lines.length > 1 && areApart ? parts : undefined;
}
