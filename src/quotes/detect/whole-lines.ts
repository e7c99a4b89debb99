import type { Span } from '../../text/span.js';
import { type Line, partsOf } from './lines.js';
import { type Marked, trim } from './marks.js';

/** What stands between a label and the words: marks, dashes and, in brackets or behind a comma, how they are spoken. */
const BEHIND_LABEL =
  /^(?:, ?\p{Ll}[^.:,!?—–]{1,60}[.:])?[\s.:,;*_—–―-]*(?:[([][^()[\]]{0,200}[)\]][\s.:,;*_—–―-]*)?/u;
/** What is done between two sentences of a speech, in brackets. */
const STAGE_DIRECTION = /(?<=[.!?…] ?)[([][^()[\]]{1,200}[)\]][\s.]*/g;
const SIGNATURE = /^[—–―−⸺-]+\s*\p{Lu}/u;
/** In characters: a name and what they are. */
const LONGEST_SIGNATURE = 100;

/** What the one says whose name stands before a line of a play or a transcript, without what is done meanwhile. */
export function behindLabel({ text, label }: Line): Marked[] {
  if (label === undefined) return [];
  let start = label.end + (BEHIND_LABEL.exec(text.slice(label.end))?.[0].length ?? 0);
  const found: Marked[] = [];
  for (const { 0: direction, index } of [...text.matchAll(STAGE_DIRECTION), { 0: '', index: text.length }]) {
    if (index < start) continue;
    const part = whole(trim(text, start, index), label);
    if (part) found.push(part);
    start = index + direction.length;
  }
  return found;
}

/**
 * For each line whether it is of a block that a quotation is set in and that its last line signs: "> Words. > — Name".
 *
 * @param source What the lines are from.
 */
export function signedLines(lines: readonly Line[], source: string): boolean[] {
  const found = lines.map(() => false);
  let first: number | undefined;
  for (const [i, line] of lines.entries()) {
    if (!isSet(line, source)) first = undefined;
    else if (isSignature(line)) {
      for (let at = first ?? i; at < i; at++) found[at] = true;
      first = undefined;
    } else first ??= i;
  }
  return found;
}

/** A line that is spoken as a whole; none where it has no words. */
export function wholeLine({ text, words }: Line): Marked | undefined {
  return whole(trim(text, words, text.length));
}

function whole(inner: Span, label?: Span): Marked | undefined {
  if (inner.start >= inner.end) return undefined;
  return { outer: inner, inner, depth: 0, isSpoken: true, ...(label ? { label } : {}) };
}

/** Whether a line stands in a block quote of the source. */
function isSet(line: Line, source: string): boolean {
  const [part] = partsOf(line, { start: 0, end: 1 });
  if (part === undefined) return false;
  const { start } = part.passage.placeOf(part.span);
  return /(?:^|[\n\r])[ \t]*>[ \t>]*$/.test(source.slice(Math.max(0, start - 12), start));
}

const isSignature = ({ text }: Line): boolean =>
  text.length <= LONGEST_SIGNATURE && SIGNATURE.test(text) && !/[.!?…]$/.test(text);
