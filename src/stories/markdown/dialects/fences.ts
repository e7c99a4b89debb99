import type { Span } from '../../../text/span.js';

/** Code in a text, with its marks. */
export interface Code extends Span {
  /** What a block says that it is written in, in small letters; undefined of code within a line. */
  readonly language?: string;
}

const FENCE =
  /^([ \t>]*)((?:(?:[-+*]|\d{1,9}[.)])[ \t]+){0,9})(?:(`{3,})([^`\r\n]*)|(~{3,})([^\r\n]*))(?:\r\n|\r|\n|$)/;
/** A line with a fence, and its mark, is no longer than this. */
const LONGEST_LINE = 2000;

/**
 * The block of code whose opening fence stands on the line that begins at an offset; undefined where it is none.
 * Where nothing closes it, it ends with the quote or the list that it stands in, or with the text.
 */
export function fenceAt(text: string, at: number): Code | undefined {
  const match = text.slice(at, at + LONGEST_LINE).match(FENCE);
  if (match === null) return undefined;
  const [line, indent = '', item = '', ticks, tickInfo, tildes, tildeInfo] = match;
  const fence = ticks ?? tildes ?? '';
  const info = (tickInfo ?? tildeInfo ?? '').trim();
  const language = (info.match(/^[{.]*([^\s{},]*)/)?.[1] ?? '').toLowerCase();
  const closing = new RegExp(`^[ \\t>]*${fence}${fence.charAt(0)}*[ \\t]*$`);
  const depth = quotesIn(indent);
  const isInside = item !== '' || /[ \t]$/.test(indent.replace(/^ {0,3}$/, ''));
  const lines = /([^\r\n]*)(?:\r\n|\r|\n|$)/g;
  lines.lastIndex = at + line.length;
  while (lines.lastIndex < text.length) {
    const { 0: whole, 1: content = '', index } = lines.exec(text) as RegExpExecArray;
    if (quotesIn(content.match(/^[ \t>]*/)?.[0] ?? '') < depth) return { start: at, end: index, language };
    if (closing.test(content)) return { start: at, end: index + content.length, language };
    if (isInside && depth === 0 && /^\S/.test(content)) return { start: at, end: index, language };
    if (whole === '') break;
  }
  return { start: at, end: text.length, language };
}

function quotesIn(indent: string): number {
  return indent.split('>').length - 1;
}
