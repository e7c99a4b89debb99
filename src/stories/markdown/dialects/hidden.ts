import type { Span } from '../../../text/span.js';
import { type Code, fenceAt } from './fences.js';
import { endOfParagraph, opensLine } from './mask.js';

/** What a text shows letter by letter, and what its author hid in it. */
interface Found {
  /** Blocks of code between fences, and code within lines, in order. */
  readonly code: readonly Code[];
  /** In order. */
  readonly comments: readonly Span[];
}

/** Comments that open and close by marks of their own. */
const COMMENTS: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  '{/*': /\*\/\}/g,
  '{{/*': /\*\/\}\}/g,
  '{{-': /\*\/ ?-?\}\}/g,
  '{#': /#\}/g,
  '{%': /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g,
};
/** One of these stands in every text that has code or comments. */
const SIGNS = /[`%]|~~~|<!--|\{[/{#]/;
const OPENING =
  /(?<=^|[\r\n])[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){0,9}(?:`{3,}|~{3,})|`+|<!--|%%|\{\/\*|\{\{\/\*|\{\{- ?\/\*|\{# |\{%-? ?comment ?-?%\}/g;

/**
 * Finds code and comments from an offset on: whichever opens first holds what stands in it. A comment that nothing
 * closes goes to the end of its paragraph, and where it opens a line to the end of all: too much hidden is better
 * than a secret shown.
 */
export function readHidden(text: string, from: number): Found {
  const code: Code[] = [];
  const comments: Span[] = [];
  const spans = new CodeSpans(text);
  const unclosed = new Set<string>();
  if (!SIGNS.test(text)) return { code, comments };
  const opening = new RegExp(OPENING);
  opening.lastIndex = from;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [mark] = match;
    const start = match.index;
    const block = mark.length > 2 && /[`~]$/.test(mark) ? fenceAt(text, start) : undefined;
    const tick = mark.indexOf('`');
    if (block !== undefined) code.push(block);
    else if (tick >= 0) {
      const end = spans.close(start + tick, mark.length - tick);
      if (end !== undefined) code.push({ start: start + tick, end });
    } else if (!mark.endsWith('~')) {
      const end = mark === '%%' ? endOfPercent(text, start) : endOfComment(text, start, mark, unclosed);
      if (end !== undefined) comments.push({ start, end });
    }
    const end = Math.max(code.at(-1)?.end ?? 0, comments.at(-1)?.end ?? 0);
    opening.lastIndex = Math.max(end, start + mark.length);
  }
  return { code, comments };
}

/** @param unclosed The marks that nothing closes from somewhere before `start` on. */
function endOfComment(text: string, start: number, mark: string, unclosed: Set<string>): number {
  const closing = COMMENTS[mark] ?? COMMENTS[mark.slice(0, 3)] ?? COMMENTS[mark.slice(0, 2)];
  if (closing === undefined) return start;
  // HTML closes `<!-->` at once.
  closing.lastIndex = start + (mark === '<!--' ? 2 : mark.length);
  const match = unclosed.has(mark) ? null : closing.exec(text);
  if (match !== null) return match.index + match[0].length;
  unclosed.add(mark);
  return opensLine(text, start) && mark === '<!--' ? text.length : endOfParagraph(text, start);
}

/** Where a comment that `%%` opens ends; undefined where the marks are no comment's ("5 %% of it"). */
function endOfPercent(text: string, start: number): number | undefined {
  const isFirst = opensLine(text, start);
  const isLast = /^[ \t]*[\r\n]/.test(text.slice(start + 2, start + 40));
  if (isFirst || isLast || /\S/.test(text.charAt(start + 2))) {
    const close = text.indexOf('%%', start + 2);
    if (close >= 0) return close + 2;
    if (isLast && !isFirst) return undefined;
    if (isFirst) return text.length;
    return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) ? undefined : endOfParagraph(text, start);
  }
  // Which of several marks open and which close, nobody can tell: all between them is hidden.
  const end = endOfParagraph(text, start);
  const last = text.lastIndexOf('%%', end - 2);
  return last > start + 1 ? last + 2 : undefined;
}

/** Finds what closes code within a line, each run of backticks looked at once. */
class CodeSpans {
  readonly #text: string;
  #end = -1;
  /** Of the runs of each length in this paragraph, where the last one begins. */
  #last = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Where code ends that so many backticks open at an offset. */
  close(at: number, length: number): number | undefined {
    if (at >= this.#end) this.#read(at);
    if ((this.#last.get(length) ?? -1) <= at) return undefined;
    const runs = /`+/g;
    runs.lastIndex = at + length;
    for (let run = runs.exec(this.#text); run !== null; run = runs.exec(this.#text)) {
      if (run[0].length === length) return run.index + length;
    }
    return undefined;
  }

  #read(at: number): void {
    this.#end = endOfParagraph(this.#text, at);
    this.#last = new Map();
    for (const run of this.#text.slice(at, this.#end).matchAll(/`+/g)) {
      this.#last.set(run[0].length, at + run.index);
    }
  }
}
