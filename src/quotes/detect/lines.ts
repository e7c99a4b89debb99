import type { Passage, Story } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';

/** A stretch of a passage that a line shows. */
export interface LinePart {
  readonly passage: Passage;
  /** Where it begins in the passage's text. */
  readonly from: number;
  /** Where it begins in the line's text. */
  readonly at: number;
  readonly length: number;
}

/**
 * What one may say in one breath: a paragraph, whole where it is cut into several passages; of what opens with dashes
 * in lines of their own, and of lists, each line.
 */
export interface Line {
  readonly text: string;
  readonly parts: readonly LinePart[];
  /** The dash that opens it, perhaps only in the source; empty where none does. */
  readonly dash: string;
  /** Where its words begin, behind the dash. */
  readonly words: number;
  /** Of a line of a play or a transcript: where its speaker is named. */
  readonly label?: Span;
}

/** Any dash or what stands for one: hyphens, the minus sign. */
const DASH = /^(?:[—–―‒−⸺]|--?)+/;
const ITEMS = '\u2003';
/** In characters: no paragraph is shorter than half of what is cut. */
const CUT_FROM = 500;

/** The lines of a story's passages, in order. */
export function linesOf({ passages, source }: Story): Line[] {
  const lines: Line[] = [];
  for (const [i, passage] of passages.entries()) {
    if (passage.kind === 'code') continue;
    for (const span of stretchesOf(passage, source)) {
      const last = lines.at(-1);
      if (last && span.start === 0 && goesOn(passages[i - 1], passage, source)) {
        lines[lines.length - 1] = joined(last, passage, span);
      } else lines.push(lineOf(passage, span, source));
    }
  }
  return lines;
}

function lineOf(passage: Passage, { start, end }: Span, source: string): Line {
  const text = passage.text.slice(start, end);
  const isItem = passage.kind === 'list';
  const shown = DASH.exec(text)?.[0];
  const dash = mayTalk(passage) ? (shown ?? (isItem ? hiddenDash(passage, start, source) : '')) : '';
  const words = shown === undefined ? 0 : text.length - text.slice(shown.length).trimStart().length;
  const label = passage.units.find(({ span }) => span.start === start)?.label;
  const own = label && { start: label.start - start, end: label.end - start };
  const parts = [{ passage, from: start, at: 0, length: text.length }];
  return { text, parts, dash, words, ...(own ? { label: own } : {}) };
}

/** Headings and captions open with dashes for other reasons. */
const mayTalk = ({ kind }: Passage): boolean => kind !== 'heading' && kind !== 'table' && kind !== 'aside';

/** The mark of a list's item, which is no part of the passage, where it is a dash. */
function hiddenDash(passage: Passage, at: number, source: string): string {
  const { start } = passage.placeOf({ start: at, end: at + 1 });
  const before = source.slice(Math.max(0, start - 12), start);
  return /(?:^|[\n\r])[ \t>]*(-{1,2})[ \t\u00a0\u202f]*$/.exec(before)?.[1] ?? '';
}

function joined(line: Line, passage: Passage, { start, end }: Span): Line {
  const at = line.text.length + 1;
  const part = { passage, from: start, at, length: end - start };
  return { ...line, text: `${line.text} ${passage.text.slice(start, end)}`, parts: [...line.parts, part] };
}

/** Where a passage falls apart: before a dash that opens a line of the source, and between the items of a list. */
function stretchesOf(passage: Passage, source: string): Span[] {
  const { text } = passage;
  const lines = passage.units.filter(({ kind }) => kind === 'line').map(({ span }) => span);
  if (lines.length > 0) return lines;
  const starts = [0];
  for (const match of text.matchAll(/ (?=[—–―‒−⸺]|--?[\s\u00a0\p{L}])|\u2003/gu)) {
    const at = match.index + 1;
    if (match[0] === ITEMS || opensLine(passage, at, source)) starts.push(at);
  }
  return starts
    .map((start, i) => ({ start, end: (starts[i + 1] ?? text.length + 1) - 1 }))
    .filter(({ start, end }) => start < end);
}

function opensLine(passage: Passage, at: number, source: string): boolean {
  const { start } = passage.placeOf({ start: at, end: at + 1 });
  return /[\n\r][ \t>]*$/.test(source.slice(Math.max(0, start - 12), start));
}

/** Whether a passage is the next part of a paragraph too long for one. */
function goesOn(before: Passage | undefined, passage: Passage, source: string): boolean {
  if (before === undefined || before.kind !== passage.kind || before.text.length < CUT_FROM) return false;
  const between = source.slice(before.place.end, passage.place.start);
  if (between.length > 40 || /\S/.test(between)) return false;
  const breaks = between.match(/\r\n|\n|\r/g)?.length ?? 0;
  const isWrapped = passage.kind === 'prose' && before.place.lines[1] > before.place.lines[0];
  return breaks === 0 || (breaks === 1 && isWrapped && !DASH.test(passage.text));
}

/** Where a stretch of a line stands in its passages, in order. */
export function partsOf({ parts }: Line, { start, end }: Span): { passage: Passage; span: Span }[] {
  return parts.flatMap(({ passage, from, at, length }) => {
    const [first, last] = [Math.max(start, at), Math.min(end, at + length)];
    return first < last ? [{ passage, span: { start: first - at + from, end: last - at + from } }] : [];
  });
}
