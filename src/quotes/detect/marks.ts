import { plainApostrophes } from '../../text/apostrophe.js';
import type { Span } from '../../text/span.js';

/** A stretch between a pair of quote marks. */
export interface Marked {
  /** With the marks. */
  readonly outer: Span;
  /** Without them, and without the white space beside them. */
  readonly inner: Span;
  /** How many other pairs it lies within. */
  readonly depth: number;
  /** Somebody speaks it, beyond doubt: it is no title and no term. */
  readonly isSpoken?: boolean;
  /** It goes on with what the one before it says, after words of the teller's. */
  readonly goesOn?: boolean;
  /** The words of the teller's right behind it ("s'écria le notaire"). */
  readonly teller?: Span;
  /** The name before it, as plays and transcripts have it, of the one who speaks. */
  readonly label?: Span;
}

/** The marks of a text, paired. */
export interface Pairs {
  /** By where they open. */
  readonly marked: readonly Marked[];
  /** Where the first mark stands that opens and is never closed, outside all pairs. */
  readonly open?: number;
  /** Where the first mark stands that closes what was never opened. */
  readonly closing?: number;
}

type Role = 'open' | 'close' | 'none';

/** One style a mark belongs to: what opens as one closes as the same. */
const STYLES: Readonly<Record<string, string>> = {
  '«': '«',
  '»': '«',
  '“': '“',
  '”': '“',
  '„': '“',
  '‟': '“',
  '"': '"',
  '‘': '‘',
  '’': '‘',
  '‚': '‘',
  "'": "'",
  '‹': '‹',
  '›': '‹',
};
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const OPENS_BEFORE = /[\s([{«“‘„"'’—–\-/:]/;
const CLOSES_AFTER = /[\s)\]}»”’"'.,;:!?…—–\-/]/;

/**
 * Pairs the quote marks of a text in one pass. Straight marks open or close by what stands before and after
 * them; an apostrophe is no mark. Of marks that do not pair, only themselves are dropped.
 */
export function pairMarks(written: string): Pairs {
  const text = plainApostrophes(written);
  const stack: { style: string; at: number; found: number }[] = [];
  const waiting: Record<string, number> = {};
  const pairs: { open: number; close: number }[] = [];
  let closing: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const style = STYLES[text.charAt(at)];
    if (style === undefined) continue;
    const role = roleOf(text, at, waiting[style] ?? 0);
    if (role === 'open') {
      stack.push({ style, at, found: pairs.length });
      waiting[style] = (waiting[style] ?? 0) + 1;
    } else if (role === 'close') {
      if ((waiting[style] ?? 0) === 0) {
        closing ??= stack.length === 0 ? at : undefined;
        continue;
      }
      let top = stack.pop();
      while (top !== undefined) {
        waiting[top.style] = (waiting[top.style] ?? 0) - 1;
        if (top.style === style) break;
        top = stack.pop();
      }
      if (top) pairs.push({ open: top.at, close: at });
    }
  }
  const open = stack.map(({ at }) => at)[0];
  return {
    marked: withDepth(text, pairs),
    ...(open === undefined ? {} : { open }),
    ...(closing === undefined ? {} : { closing }),
  };
}

function roleOf(text: string, at: number, waiting: number): Role {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '«' || mark === '‹' || mark === '„' || mark === '‚') return 'open';
  if (mark === '»' || mark === '›' || mark === '”') return 'close';
  const mayOpen = (before === '' || OPENS_BEFORE.test(before)) && after !== '' && !SPACE.test(after);
  const mayClose = (after === '' || CLOSES_AFTER.test(after)) && before !== '' && !SPACE.test(before);
  if (mark === '“' || mark === '‟') return waiting > 0 && mayClose && !mayOpen ? 'close' : 'open';
  if (mark === '"') return straightRole(mayOpen, mayClose, waiting);
  return apostropheRole(text, at, { mayOpen, mayClose, waiting });
}

function straightRole(mayOpen: boolean, mayClose: boolean, waiting: number): Role {
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  return waiting > 0 ? 'close' : 'open';
}

/** A single mark: `'tis`, `l’eau`, `the boys’ club` have none. */
function apostropheRole(
  text: string,
  at: number,
  { mayOpen, mayClose, waiting }: { mayOpen: boolean; mayClose: boolean; waiting: number },
): Role {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (LETTER.test(before) && LETTER.test(after)) return 'none';
  const mark = text.charAt(at);
  if (mark === '‘') return 'open';
  if (waiting > 0 && mayClose) return possessive(text, at) ? 'none' : 'close';
  return mark === "'" && mayOpen && LETTER.test(after) ? 'open' : 'none';
}

/** `boys' club`: a plural, and the next word goes on with a small letter. */
function possessive(text: string, at: number): boolean {
  return /s['’]$/.test(text.slice(at - 1, at + 1)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function withDepth(text: string, pairs: readonly { open: number; close: number }[]): Marked[] {
  const ends: number[] = [];
  return [...pairs]
    .sort((a, b) => a.open - b.open)
    .map(({ open, close }) => {
      while (ends.length > 0 && (ends.at(-1) ?? 0) < open) ends.pop();
      const depth = ends.length;
      ends.push(close);
      return {
        outer: { start: open, end: close + 1 },
        inner: trim(text, open + 1, close),
        depth,
      };
    })
    .filter(({ inner }) => inner.start < inner.end);
}

/** A stretch of a text without the white space at its ends. */
export function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
