import { sentences } from '../../language/sentences.js';
import { lazy } from '../../text/lazy.js';
import type { Span } from '../../text/span.js';

/** A passage is at most so long, in characters (UTF-16 code units). */
export const LONGEST_PASSAGE = 1200;

/** What a reader takes for one character (a family of emoji) is hardly ever longer. */
const LONGEST_CHARACTER = 64;
const CHARACTERS = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/**
 * Cuts a text into parts of at most `LONGEST_PASSAGE` characters and about the same length: between sentences,
 * where one is too long between words, and where there are none between characters.
 */
export function cut(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const rest = text.length - start;
    const part = Math.ceil(rest / Math.ceil(rest / LONGEST_PASSAGE));
    const end = rest <= LONGEST_PASSAGE ? text.length : endOfPart(text, start, part);
    parts.push({ start, end });
    start = end;
    while (start < text.length && /\s/.test(text.charAt(start))) start++;
  }
  return parts;
}

/** The end of a sentence that comes nearest to a length. */
function endOfPart(text: string, start: number, length: number): number {
  const window = text.slice(start, start + 2 * LONGEST_PASSAGE);
  const ends = sentences(window)
    .slice(0, -1)
    .map((sentence) => sentence.end)
    .filter((end) => end <= LONGEST_PASSAGE);
  const best = ends.reduce((a, b) => (Math.abs(b - length) < Math.abs(a - length) ? b : a), 0);
  return start + (best > 0 ? best : endOfWord(window));
}

function endOfWord(window: string): number {
  const blank = window.slice(0, LONGEST_PASSAGE + 1).search(/\s\S*$/);
  if (blank > 0) return blank;
  const start = LONGEST_PASSAGE - LONGEST_CHARACTER;
  const around = window.slice(start, LONGEST_PASSAGE + LONGEST_CHARACTER);
  const starts = [...CHARACTERS().segment(around)].map(({ index }) => start + index);
  return starts.findLast((at) => at > start && at <= LONGEST_PASSAGE) ?? LONGEST_PASSAGE;
}
