import { decodeString } from 'micromark-util-decode-string';
import type { Piece } from '../blocks/piece.js';
import { visiblePieces } from './visible.js';

/** A comment, a script or a style sheet with what it holds, or a tag; none of them can overlap or nest. */
export const TAGS = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!/?a-z][^<>]*>/gi;
/** A character reference, or a run of other characters without a line break or white space at its ends. */
const WORDS = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|[^&\s]+(?:[^\S\r\n]+[^&\s]+)*|&/gi;

/** The tags that stand within a word or between two, and make no room. */
export const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)\b/i;

/** The words of a stretch of HTML, without its tags. */
export function htmlPieces(source: string, start: number, end: number): Piece[] {
  const html = source.slice(start, end);
  const pieces: Piece[] = [];
  let [from, apart] = [0, false];
  const show = (to: number) => {
    let last = from;
    for (const { 0: words, index } of html.slice(from, to).matchAll(WORDS)) {
      const at = start + from + index;
      if (pieces.length > 0 && (apart || from + index > last)) pieces.push({ text: ' ', at, end: at });
      const text = words.startsWith('&') ? decodeString(words) : words;
      pieces.push(...visiblePieces(text, at, at + words.length));
      last = from + index + words.length;
      apart = false;
    }
    apart ||= last < to;
  };
  for (const { 0: tag, index } of html.matchAll(TAGS)) {
    show(index);
    apart ||= !INLINE.test(tag);
    from = index + tag.length;
  }
  show(html.length);
  return pieces;
}
