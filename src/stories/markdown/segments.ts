/** A stretch of a Markdown source that can be read without the rest. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** It is one paragraph of words, without any markup. */
  readonly plain: boolean;
}

/** Whatever could be markup within a paragraph, or could make it something else than a paragraph. */
const MARKUP =
  /[*_[\]<>`~|\\&#@\u2e47]|https?:|www\.|[\r\n][ \t]*(?:[-+=]|\d{1,9}[.)])|[\r\n](?: {4}|\t)| {2}[\r\n]/i;
/** A line at the left margin that opens no list. */
const MARGIN = /^(?![-+*=]|\d{1,9}[.)])\S/;
const LIST = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])/;

/** What opens a block that may hold blank lines, and what closes it, maybe in the same line. */
const HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)\b/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/**
 * Cuts a Markdown source where a blank line is followed by a line at the left margin that opens no list: there
 * whatever stands above is closed, so that each segment can be read alone. Reading a long story so takes a
 * fraction of the time and memory.
 */
export function segmentsOf(source: string, from: number): Segment[] {
  const found: Segment[] = [];
  let [start, end, isBelowBlank, hasList, isSure] = [from, from, true, false, true];
  let closing: RegExp | undefined;
  const close = () => {
    const text = source.slice(start, end);
    if (/\S/.test(text)) found.push({ start, end, plain: isPlain(text) });
  };
  for (const match of source.slice(from).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const line = match[0].trimEnd();
    const at = from + match.index;
    if (closing !== undefined) {
      if (closing.test(line)) closing = undefined;
    } else {
      if (isBelowBlank && isSure && MARGIN.test(line)) {
        close();
        [start, hasList] = [at, false];
      }
      closing = closingOf(line);
      // Whether an indented block stands in the list above or ends it takes reading the list.
      if (closing !== undefined && hasList && line.startsWith(' ')) isSure = false;
      hasList ||= LIST.test(line);
    }
    isBelowBlank = line === '';
    if (line !== '') end = at + line.length;
  }
  close();
  return found;
}

/** What closes the block that a line opens, where it does not close it itself. */
function closingOf(line: string): RegExp | undefined {
  const [, ticks, tildes] = line.match(FENCE) ?? [];
  const fence = ticks ?? tildes;
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}${fence.charAt(0)}*$`);
  const [, closing] = HTML.find(([opening]) => opening.test(line)) ?? [];
  return closing?.test(line) ? undefined : closing;
}

function isPlain(text: string): boolean {
  return !/^(?:[-+=]|\d{1,9}[.)])/.test(text) && !MARKUP.test(text);
}
