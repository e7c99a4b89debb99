import { WordList } from '../../../lexicon/word-list.js';
import { listDefinitions } from './definitions.js';
import type { Code } from './fences.js';
import { type Frame, hideFrames } from './frames.js';
import { readHidden } from './hidden.js';
import { hideMarks } from './marks.js';
import { Mask, withBlankLines } from './mask.js';
import { hideScript } from './mdx.js';
import { mendTables } from './tables.js';

/** A source as CommonMark with GitHub's additions can read it. */
export interface Plain {
  /** As long as the source: each character that is not shown is a mask or a blank. */
  readonly text: string;
  /** The same, the titles of frames shown where they stand. */
  readonly titles: string;
  readonly frames: readonly Frame[];
  /** The offsets of the marks of lists that only stand for frames. */
  readonly frameLists: ReadonlySet<number>;
  /** The offsets of the marks of lists that stand for definitions. */
  readonly definitions: ReadonlySet<number>;
}

/** Blocks of code in these languages are orders to a program, which shows something else in their place. */
const ORDERS = new WordList('pages/plug-in-languages');
/** Code within a line that a program of notes works out. */
const WORKED_OUT = /^`+\s?(?:\$=|=\s?[\p{L}_][\p{L}\p{N}_.]*[.(]|(?:VIEW|INPUT|BUTTON|META)\[|<%)/u;

/**
 * Hides what an author hid in a Markdown source, and the marks of Obsidian, VitePress, Docusaurus, MkDocs, Hugo and
 * MDX; what their readers see stays where it stands.
 */
export function readDialects(source: string, from: number, isMdx: boolean): Plain {
  const { code, comments } = readHidden(source, from);
  const hidden = new Mask(source);
  for (const { start, end } of comments) hidden.hide(start, end);
  for (const { start, end, language } of code) {
    const isOrder =
      language === undefined ? WORKED_OUT.test(source.slice(start, start + 60)) : ORDERS.has(language);
    if (isOrder) hidden.hide(start, language === undefined ? end : endOfOrder(source, end));
  }
  const seen = hidden.text();
  const isCode = within(code);
  const marks = new Mask(seen);
  hideMarks(seen, marks, isCode);
  hideScript(seen, marks, isCode, isMdx);
  const titles = marks.text();
  const frameMask = new Mask(titles);
  mendTables(titles, from, frameMask, isCode);
  const { frames, lists } = hideFrames(titles, from, frameMask, isCode);
  const definitions = listDefinitions(titles, from, frameMask, isCode);
  return { text: withBlankLines(frameMask.text()), titles, frames, frameLists: lists, definitions };
}

/** Lines that go on below a quote without its mark are of the order all the same. */
function endOfOrder(source: string, end: number): number {
  const lines = /(?:[^\s>`][^\r\n]*(?:\r\n|\r|\n|$))*/y;
  lines.lastIndex = end;
  return end + (lines.exec(source)?.[0].length ?? 0);
}

/** Whether an offset stands within one of these stretches, which are in order. */
function within(spans: readonly Code[]): (offset: number) => boolean {
  return (offset) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
