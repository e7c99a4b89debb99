/** A stretch of a Markdown source that can be read without the rest. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** It is one paragraph of words, without any markup. */
  readonly plain: boolean;
}

/** Whatever could be markup within a paragraph, or could make it something else than a paragraph. */
const MARKUP =
  /[*_[\]<>`~|\\&#@]|https?:|www\.|[\r\n][ \t]*(?:[-+=]|\d{1,9}[.)])|[\r\n](?: {4}|\t)| {2}[\r\n]/i;
/** Opens a block at the left margin that may hold blank lines, and how such a block ends. */
const OPENERS: readonly (readonly [RegExp, (line: string) => RegExp])[] = [
  [/^ {0,3}(`{3,}|~{3,})/, (line) => closingFence(line)],
  [/^ {0,3}<(?:script|pre|style|textarea)\b/i, () => /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, () => /-->/],
  [/^ {0,3}<\?/, () => /\?>/],
  [/^ {0,3}<!\[CDATA\[/, () => /\]\]>/],
  [/^ {0,3}<![a-z]/i, () => />/],
];

function closingFence(line: string): RegExp {
  const fence = line.trimStart().match(/^(`+|~+)/)?.[0] ?? '```';
  return new RegExp(`^ {0,3}${fence}${fence.charAt(0)}*[ \\t]*$`);
}

/**
 * Cuts a Markdown source where a blank line is followed by a line at the left margin that opens no list: there
 * whatever stands above is closed, so that each segment can be read alone. Reading a long story so takes a
 * fraction of the time and memory.
 */
export function segmentsOf(source: string, from: number): Segment[] {
  const found: Segment[] = [];
  let [start, end, blank] = [from, from, true];
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
      if (blank && MARGIN.test(line)) {
        close();
        start = at;
      }
      closing = openedBy(line);
    }
    blank = line === '';
    if (!blank) end = at + line.length;
  }
  close();
  return found;
}
const MARGIN = /^(?![-+*=]|\d{1,9}[.)])\S/;

function openedBy(line: string): RegExp | undefined {
  for (const [opener, ending] of OPENERS) {
    const match = line.match(opener);
    if (match === null) continue;
    const closing = ending(line);
    return opener === OPENERS[0]?.[0] || !closing.test(line.slice(match[0].length)) ? closing : undefined;
  }
  return undefined;
}

function isPlain(text: string): boolean {
  return !/^(?:[-+=]|\d{1,9}[.)])/.test(text) && !MARKUP.test(text);
}
