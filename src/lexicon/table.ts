const TAB = 9;
const LINE = 10;
/** A text of so many bytes is searched as it is; a shorter one is read whole at once, which takes no time. */
const LONG = 60_000;

/**
 * Lines of a text, looked up by the words before their tabs. A long text is searched by halves as it is, in its bytes: a
 * list of many thousand words costs nothing but its reading until a word is asked for.
 */
export class Table {
  readonly #bytes: Buffer;
  readonly #lines: ReadonlyMap<string, readonly string[]> | undefined;

  /**
   * @param text Lines that each end in a line feed, in UTF-8, sorted by the bytes of their words; a word may stand
   *   twice.
   */
  constructor(text: Buffer) {
    this.#bytes = text;
    this.#lines = text.length < LONG ? byWords(text.toString()) : undefined;
  }

  /** The text of a table of lines in any order; lines of one word stay in theirs. */
  static textOf(lines: readonly string[]): string {
    const sorted = lines
      .map((line) => [Buffer.from(line.split('\t', 1)[0] ?? ''), line] as const)
      .sort(([a], [b]) => Buffer.compare(a, b));
    return sorted.map(([, line]) => `${line}\n`).join('');
  }

  /** A table of lines in any order. */
  static of(lines: readonly string[]): Table {
    return new Table(Buffer.from(Table.textOf(lines)));
  }

  has(word: string): boolean {
    if (this.#lines !== undefined) return this.#lines.has(word);
    const bytes = Buffer.from(word);
    return this.#compare(this.#firstOf(bytes), bytes) === 0;
  }

  /** What stands after the tab in each line of a word, in their order; empty where there is no tab. */
  all(word: string): readonly string[] {
    if (this.#lines !== undefined) return this.#lines.get(word) ?? [];
    const bytes = Buffer.from(word);
    const found: string[] = [];
    let at = this.#firstOf(bytes);
    while (this.#compare(at, bytes) === 0) {
      const end = this.#bytes.indexOf(LINE, at);
      const tab = at + bytes.length;
      found.push(this.#bytes.toString('utf8', Math.min(tab + 1, end), end));
      at = end + 1;
    }
    return found;
  }

  /** Where the first line begins whose word is not less than a word. */
  #firstOf(word: Buffer): number {
    let [low, high] = [0, this.#bytes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle > low ? Math.max(low, this.#bytes.lastIndexOf(LINE, middle - 1) + 1) : low;
      if (this.#compare(start, word) < 0) low = this.#bytes.indexOf(LINE, start) + 1;
      else high = start;
    }
    return low;
  }

  /** Less than 0 where the word of the line that begins at an offset stands before a word, 0 where it is the same. */
  #compare(at: number, word: Buffer): number {
    if (at >= this.#bytes.length) return 1;
    for (let i = 0; ; i++) {
      const byte = this.#bytes[at + i] ?? LINE;
      const isEnd = byte === TAB || byte === LINE;
      if (i === word.length) return isEnd ? 0 : 1;
      if (isEnd) return -1;
      const difference = byte - (word[i] ?? 0);
      if (difference !== 0) return difference;
    }
  }
}

/** What stands after the tabs of some lines, by the words before them. */
function byWords(text: string): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const line of text.split('\n').slice(0, -1)) {
    const tab = line.indexOf('\t');
    const [word, said] = tab < 0 ? [line, ''] : [line.slice(0, tab), line.slice(tab + 1)];
    const known = lines.get(word);
    if (known === undefined) lines.set(word, [said]);
    else known.push(said);
  }
  return lines;
}
