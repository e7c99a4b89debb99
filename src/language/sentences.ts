import { isBeforeName, isBeforeNumber, isEnding } from '../lexicon/abbreviations.js';
import { isStopWord } from '../lexicon/stop-words.js';
import type { Span } from '../text/span.js';

const ENDERS = /[.!?…]+|[。！？؟।]/gu;
const WIDE = /^[。！？।]/u;
const SPACE = /\s/;
/** What a mark that opens does not stand before. */
const ENDS_WORD = /^$|[\s.,;:!?…)\]»”’'"]/;
/** What numbers the entries of a list: `1.`, `b.` */
const NUMBERING = /^(?:\d{1,3}|\p{L})$/u;
/** What may stand between the mark that ends a sentence and the white space after it. */
const CLOSERS = "»”’)]'";
/** What opens a sentence: a capital, a digit, a script without capitals, perhaps behind a dash or an opening mark. */
const OPENS = /^(?:[—–-]\s)?["'«“‘([¿¡]*\s?["'«“‘([¿¡]*[\p{Lu}\p{N}\p{Lo}]/u;
/** How far an opening is looked for: marks and blanks before the first letter. */
const AHEAD = 12;
/** "LONDON (Reuters) - ", "PARIS, 3 mars – ": where and by whom a story is sent, before its first sentence. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:,[^()–—-]{1,30})?(?:\([^()]{2,40}\) ?)?(?:-{1,2}|–|—) |^\p{Lu}[\p{L} ,.'’-]{2,60}\((?:Reuters|AFP|AP|UPI|dpa|EFE|ATS|Belga)\) ?(?:-{1,2}|–|—) /u;
const LONGEST_DATELINE = 120;

/**
 * The sentences of a passage's text, in order: they do not overlap, and only white space stands between them and
 * around them. Abbreviations, initials and decimal points end none; a closing quote mark belongs to the sentence
 * that it closes; a dateline stands for itself.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = DATELINE.exec(text.slice(0, LONGEST_DATELINE))?.[0].length ?? 0;
  pushTrimmed(found, text, 0, start);
  const marks = new StraightMarks(text);
  for (const match of text.matchAll(ENDERS)) {
    if (match.index < start) continue;
    const end = closeQuotes(text, marks, match.index + match[0].length);
    if (!endsSentence(text, start, match.index, match[0], end)) continue;
    pushTrimmed(found, text, start, end);
    start = end;
  }
  pushTrimmed(found, text, start, text.length);
  return found;
}

/** Counts the straight quote marks of a text up to offsets that only grow. */
class StraightMarks {
  readonly #text: string;
  #next: number;
  #isOpen = false;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('"');
  }

  /** Whether a mark is open at an offset. */
  isOpenAt(offset: number): boolean {
    while (this.#next !== -1 && this.#next < offset) {
      this.#isOpen = !this.#isOpen;
      this.#next = this.#text.indexOf('"', this.#next + 1);
    }
    return this.#isOpen;
  }
}

/** The offset after the marks that close what the sentence opened. */
function closeQuotes(text: string, marks: StraightMarks, from: number): number {
  let end = from;
  for (;;) {
    let next = end;
    while (next < text.length && SPACE.test(text.charAt(next))) next++;
    const mark = text.charAt(next);
    if (mark === '»' || (next === end && mark !== '' && CLOSERS.includes(mark))) end = next + 1;
    else if (mark === '"' && ENDS_WORD.test(text.charAt(next + 1)) && (next === end || marks.isOpenAt(next)))
      end = next + 1;
    else return end;
  }
}

function endsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (end >= text.length || WIDE.test(mark)) return true;
  if (!SPACE.test(text.charAt(end))) return false;
  const rest = text.slice(end, end + AHEAD).trimStart();
  if (!OPENS.test(rest)) return false;
  if (mark !== '.') return text.charAt(at - 1) !== '(' && text.charAt(at - 1) !== '[';
  const before = wordBefore(text, start, at);
  if (before === '') return true;
  if (NUMBERING.test(before) && text.slice(start, at - before.length).trim() === '') return false;
  if (isBeforeNumber(before)) return !/^\p{N}/u.test(rest);
  if (isBeforeName(before)) return false;
  // `c. 1455`, `d. 869`, `t. 2`
  if (/^\p{Ll}$/u.test(before) && /^\p{N}/u.test(rest)) return false;
  const isInitial = before.length === 1 && before !== before.toLowerCase();
  return !(isInitial || isEnding(before) || before.includes('.')) || opensSentence(text, end);
}

/** The run of letters, digits and inner full stops that ends at an offset. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 20 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

/** Whether the next word is one that, with a capital, opens a sentence: an article, a pronoun, a preposition. */
function opensSentence(text: string, end: number): boolean {
  const [word] = /[\p{L}\p{M}]+/u.exec(text.slice(end, end + 40)) ?? [];
  return word !== undefined && (isStopWord(word, 'fr') || isStopWord(word, 'en'));
}

function pushTrimmed(found: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  if (start < end) found.push({ start, end });
}
