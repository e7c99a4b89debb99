/** A line of a source, without what ends it and without white space at its ends. */
export interface SourceLine {
  readonly text: string;
  /** The offset of the first character of `text`. */
  readonly at: number;
  /** How many white-space characters stand before `text`. */
  readonly indent: number;
}

const ENDS = /\r\n|\n|\r/g;

/** Tells the line of an offset. LF, CRLF and CR each end a line. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (const match of source.matchAll(ENDS)) this.#starts.push(match.index + match[0].length);
  }

  /** How many lines there are; the last one may be empty. */
  get count(): number {
    return this.#starts.length;
  }

  /** The line, from 1, in which the character at an offset (UTF-16 code units) stands. */
  at(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
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
