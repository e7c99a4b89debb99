import type { Marked } from './marks.js';
import type { LineView } from './stretches.js';

/** A story in which so many lines open with a mark and end as speech does, so great a part of all, is told in talk. */
const LEAST = 4;
const SHARE = 0.1;

const CAPITAL = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const SENTENCE = /[.!?…][^\p{L}\p{N}]*$/u;
/** What is cut short by the teller or by another ends in a comma or a dash. */
const TALK = /[.!?…,;:—–-][^\p{L}\p{N}]*$/u;
/** A word that a headline would open with a capital. */
const PLAIN_WORD = /(?<![\p{L}'’])\p{Ll}{4,}/u;

/** Whether a story sets what is spoken between quote marks, so that whatever ends there as talk does is spoken. */
export function speaksInMarks(views: readonly LineView[]): boolean {
  let [talks, lines] = [0, 0];
  for (const { line, marked } of views) {
    const [first] = marked;
    lines++;
    if (first?.marked.outer.start === 0 && isTalk(inside(line.text, first.marked))) talks++;
  }
  return talks >= LEAST && talks >= SHARE * lines;
}

const inside = (text: string, { inner }: Marked): string => text.slice(inner.start, inner.end);
const isTalk = (words: string): boolean => CAPITAL.test(words) && TALK.test(words);

/**
 * Whether what stands between a pair of marks is spoken beyond doubt: a whole sentence where a sentence stands, or
 * anything that ends as talk in a story that is told in talk.
 *
 * @param before The pair before it in its line.
 */
export function isSpokenBetween(
  text: string,
  pair: Marked,
  before: Marked | undefined,
  inTalk: boolean,
): boolean {
  const words = inside(text, pair);
  const lead = text.slice(before?.outer.end ?? 0, pair.outer.start).trimEnd();
  const opens = (lead === '' && before === undefined) || /[.!?…:][^\p{L}\p{N}]*$/u.test(lead);
  if (inTalk)
    return isTalk(words)
      ? opens || /[,;—–-]$/.test(lead) || words.includes(' ')
      : isResumed(words, lead, before);
  return opens && CAPITAL.test(words) && SENTENCE.test(words) && PLAIN_WORD.test(words) && /\s/.test(words);
}

/** "I know," she said, "that you came.": the rest of what is spoken, in small letters. */
const isResumed = (words: string, lead: string, before: Marked | undefined): boolean =>
  before?.isSpoken === true && /[,;—–-]$/.test(lead) && TALK.test(words);
