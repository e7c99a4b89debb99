import type { Span } from '../../../text/span.js';

/**
 * Stands, in a masked text, for each character that is not shown: a mark of punctuation (a low kavyka, of mediaeval
 * Slavonic manuscripts), as are those that open and close what is hidden, so that emphasis around it goes on being
 * emphasis.
 */
export const MASK = '\u2e47';

/** Changes a text without moving any of it, so that every offset stays what it is. */
export class Mask {
  readonly #text: string;
  readonly #changes: (Span & { readonly by: string })[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Hides a stretch; its line breaks stay. */
  hide(start: number, end: number): void {
    if (end > start) this.#change(start, end, (text) => text.replace(/[^\r\n]/g, MASK));
  }

  /** Puts blanks in the place of a stretch; its line breaks stay. */
  blank(start: number, end: number): void {
    if (end > start) this.#change(start, end, (text) => text.replace(/[^\r\n]/g, ' '));
  }

  /** Puts something else, equally long, in the place of what stands at an offset. */
  put(at: number, by: string): void {
    this.#changes.push({ start: at, end: at + by.length, by });
  }

  /** The text with all changes; of two that overlap, the one that begins first counts, and the rest of the other. */
  text(): string {
    if (this.#changes.length === 0) return this.#text;
    this.#changes.sort((a, b) => a.start - b.start);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, by } of this.#changes) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      parts.push(this.#text.slice(at, from), by.slice(from - start));
      at = end;
    }
    return parts.join('') + this.#text.slice(at);
  }

  #change(start: number, end: number, by: (text: string) => string): void {
    this.#changes.push({ start, end, by: by(this.#text.slice(start, end)) });
  }
}

/** Blank lines in the place of lines on which everything is hidden. */
export function withBlankLines(text: string): string {
  if (!text.includes(MASK)) return text;
  return text.replace(/^[ \t\u2e47]*\u2e47[ \t\u2e47]*$/gm, (line) => ' '.repeat(line.length));
}

/** Whether the text at an offset is the first on its line, but for the marks of quotes and lists. */
export function opensLine(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 200 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return /^[ \t>]*(?:[-+*][ \t]+)?$/.test(text.slice(start, at));
}

/** Where the paragraph that an offset stands in ends: at the next blank line, or where the text ends. */
export function endOfParagraph(text: string, at: number): number {
  const blank = /(?:\r\n|\r|\n)[ \t>]*(?=[\r\n])/g;
  blank.lastIndex = at;
  return blank.exec(text)?.index ?? text.length;
}
