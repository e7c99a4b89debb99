import { sentences } from '../../language/sentences.js';
import { TagList } from '../../lexicon/tag-list.js';
import { fold } from '../../text/words.js';
import type { SourceBlock } from '../blocks/block.js';
import { textOf } from '../blocks/piece.js';
import { stretchOf } from './part.js';

/** A paragraph that introduces a list, a table or code is at most so long, in characters. */
const LONGEST_INTRODUCTION = 300;
const WORD = /[\p{L}\p{N}]+(?:-\p{L}+)*/gu;
const INTRODUCING = new TagList('pages/introducing');

/** Whether a block introduces what follows it. */
export function introduces({ kind, pieces }: SourceBlock, next: SourceBlock | undefined): boolean {
  if (kind !== 'paragraph' || next === undefined) return false;
  const text = textOf(pieces);
  if (text.length > LONGEST_INTRODUCTION) return false;
  return text.endsWith(':') || next.defines === true || (isListed(next) && announces(text));
}

/**
 * A long paragraph parted before its last sentence, where only that introduces what follows; undefined where it is
 * not so.
 */
export function partedBeforeIntroduction(
  block: SourceBlock,
  next: SourceBlock | undefined,
): [SourceBlock, SourceBlock] | undefined {
  const { kind, pieces, under } = block;
  if (kind !== 'paragraph' || next === undefined || !isListed(next)) return undefined;
  const text = textOf(pieces);
  const last = text.length > LONGEST_INTRODUCTION ? sentences(text).at(-1) : undefined;
  if (last === undefined || last.start === 0 || last.end - last.start > LONGEST_INTRODUCTION)
    return undefined;
  const above = stretchOf(pieces, 0, last.start);
  const introduction = stretchOf(pieces, last.start, text.length);
  if (above === undefined || introduction === undefined || !isAnnouncing(textOf(introduction)))
    return undefined;
  const beneath = under === undefined ? {} : { under };
  return [
    { ...block, pieces: above, lines: [] },
    { kind, pieces: introduction, ...beneath },
  ];
}

const isListed = ({ kind }: SourceBlock): boolean => kind === 'row' || kind === 'code';

const isAnnouncing = (text: string): boolean => text.endsWith(':') || announces(text);

/** Whether one sentence says that something follows: "Follow the steps below.", "Voici les salons." */
function announces(text: string): boolean {
  if (sentences(text).length > 1) return false;
  const words = fold(text).match(WORD) ?? [];
  return words.some(
    (word, i) => INTRODUCING.has(word, 'anywhere') || (i === 0 && INTRODUCING.has(word, 'opening')),
  );
}
