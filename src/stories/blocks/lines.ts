/** A line of a source, without what ends it and without white space at its ends. */
export interface SourceLine {
  readonly text: string;
  /** The offset of the first character of `text`. */
  readonly at: number;
  /** How many white-space characters stand before `text`. */
  readonly indent: number;
}

const ENDS = /\r\n|\n|\r/g;

/** What an imported document has where a page of it begins; its reader sees nothing of it. */
const PAGE = /<!-- p\. (\S{1,20}) -->/g;

/** Tells the line of an offset, and the page of the document that a source was made of. LF, CRLF and CR end a line. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #pages: { readonly at: number; readonly label: string }[] = [];

  constructor(source: string) {
    for (const match of source.matchAll(ENDS)) this.#starts.push(match.index + match[0].length);
    for (const { index, 1: label = '' } of source.matchAll(PAGE)) this.#pages.push({ at: index, label });
  }

  /** How many lines there are; the last one may be empty. */
  get count(): number {
    return this.#starts.length;
  }

  /** The line, from 1, in which the character at an offset (UTF-16 code units) stands. */
  at(offset: number): number {
    return lastBefore(this.#starts, offset, (start) => start) + 1;
  }

  /** What the page that the character at an offset stands on is called: "12", "iv"; undefined where none is told. */
  pageAt(offset: number): string | undefined {
    return this.#pages[lastBefore(this.#pages, offset, ({ at }) => at)]?.label;
  }
}

/** The index of the last of them that stands at an offset or before; -1 where none does. */
function lastBefore<One>(all: readonly One[], offset: number, at: (one: One) => number): number {
  let [low, high] = [-1, all.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(all[middle] as One) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines of a source from an offset on, in order. */
export function linesOf(source: string, from: number): SourceLine[] {
  const found: SourceLine[] = [];
  let start = from;
  const push = (end: number) => {
    const whole = source.slice(start, end);
    const text = whole.trim();
    const indent = text === '' ? 0 : whole.length - whole.trimStart().length;
    found.push({ text, at: start + indent, indent });
  };
  for (const match of source.slice(from).matchAll(ENDS)) {
    push(from + match.index);
    start = from + match.index + match[0].length;
  }
  push(source.length);
  return found;
}
