import type { Piece } from '../blocks/piece.js';

/** Tags that people leave in plain text. */
const TAG =
  /<\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|i|ins|li|mark|p|q|s|small|span|strong|sub|sup|time|tt|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;

/** The pieces of a text that stands at an offset, without the tags in it. */
export function tagless(text: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), at: at + from });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), at: at + from });
  return pieces;
}

/** Whether a text is a tag and nothing else. */
export function isTag(text: string): boolean {
  return text.replace(TAG, '') === '';
}
