/** Tells the line of an offset. LF, CRLF and CR each end a line. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (const match of source.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length);
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
