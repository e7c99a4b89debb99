import type { Grammar } from '../../../language/grammar.js';
import { isBeforeName } from '../../../lexicon/abbreviations.js';
import type { Span } from '../../../text/span.js';

/** What a clause follows: nothing, the dash that opens a line, a dash within it, or a mark. */
export type Opener = 'line' | 'dash' | 'mid-dash' | 'sentence' | 'comma' | 'semicolon' | 'colon' | 'text';

/** Words between two marks: either somebody speaks them or the teller does. */
export interface Clause extends Span {
  readonly opener: Opener;
  /** The mark right before it, or before the dash that it follows; empty at the start. */
  readonly after: string;
  /** The mark that ends it, or empty. */
  readonly ends: string;
}

const MARK = /[.!?…]+|[,;:](?=[\s"«»”]|$)|[—–―‒−⸺]+|--+|(?<=\s)-(?=\s)/gu;
const CLOSERS = /[\s"»”)\]]/;
const NAMES: Readonly<Record<string, Opener>> = { ',': 'comma', ';': 'semicolon', ':': 'colon' };
const WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts the words of a stretch at its marks and dashes.
 *
 * @param within The stretch.
 * @param isLine Whether a dash opens a line right before it.
 * @param opaque Stretches within it, in order, that are not cut: what stands between quote marks.
 */
export function clausesOf(
  text: string,
  within: Span,
  isLine: boolean,
  opaque: readonly Span[],
  grammar: Grammar,
): Clause[] {
  const clauses: Clause[] = [];
  let [from, opener, after] = [within.start, (isLine ? 'line' : 'text') as Opener, ''];
  const close = (end: number, ends: string) => {
    if (WORD.test(text.slice(from, end))) clauses.push({ start: from, end, opener, after, ends });
    else if (clauses.length > 0 && ends === '') return;
    [from, after] = [end, ends];
  };
  let [hidden, skip] = [0, within.start];
  for (const match of text.slice(0, within.end).matchAll(markFrom(within.start))) {
    const at = match.index;
    while ((opaque[hidden]?.end ?? Number.POSITIVE_INFINITY) <= at) hidden++;
    if (at < skip || (opaque[hidden]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const [mark] = match;
    const end = at + mark.length;
    if (/^[.!?…]/.test(mark)) {
      if (!endsSentence(text, at, end, grammar)) continue;
      close(pastClosers(text, end, within.end), mark.charAt(0));
      opener = 'sentence';
      skip = from;
    } else if (mark in NAMES) {
      close(end, mark);
      opener = NAMES[mark] ?? 'comma';
    } else if (!isWithinNumber(text, at, end)) {
      const before = text.slice(from, at);
      if (WORD.test(before)) close(at, '');
      opener = opensSpeech(text, at, end, after !== '' && !WORD.test(before)) ? 'dash' : 'mid-dash';
      from = end;
    }
  }
  close(within.end, '');
  return clauses;
}

/** The same expression for each text, looking from an offset on. */
function markFrom(start: number): RegExp {
  const expression = new RegExp(MARK);
  expression.lastIndex = start;
  return expression;
}

/** A dash behind a mark that ends something, and before a capital or a quote mark. */
function opensSpeech(text: string, at: number, end: number, follows: boolean): boolean {
  if (!follows || !/[.!?…:»”"\])]\s*$/.test(text.slice(Math.max(0, at - 4), at))) return false;
  return /^\s*["«“‘'(…]?\s*(?:\p{Lu}|…|\.\.)/u.test(text.slice(end, end + 8));
}

function endsSentence(text: string, at: number, end: number, grammar: Grammar): boolean {
  if (text.slice(at, end) !== '.') return true;
  if (WORD.test(text.charAt(end))) return false;
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const low = word.toLowerCase();
  // In any language: French stories have a Mr. Smith, too.
  if (isBeforeName(word)) return false;
  return !(grammar.is('title', low) || grammar.is('abbreviation', low) || /^\p{Lu}$/u.test(word));
}

function pastClosers(text: string, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to && CLOSERS.test(text.charAt(at)); at++) {
    if (/\S/.test(text.charAt(at)) && text.charAt(at) !== '"') end = at + 1;
  }
  return end;
}

const isWithinNumber = (text: string, at: number, end: number): boolean =>
  /\p{N}\s?$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\s?\p{N}/u.test(text.slice(end, end + 2));
