import type { PdfLine } from './lines.js';

/** So many lines at the top and at the bottom of a page may be no part of its text. */
const EDGE = 2;
/** And they stand above or below these shares of its height. */
const [TOP, BOTTOM] = [0.86, 0.12];
/** On so many pages at least something stands that runs through a document. */
const LEAST = 3;
const NUMBER = /^[-–—\s[(]*(?:\d{1,5}|[ivxlc]{1,8})(?:\s?[/|]\s?\d{1,5})?[-–—\s\])]*$/i;

/**
 * Leaves out what runs through all pages: titles and numbers above and below the text.
 *
 * @returns The pages without these lines, and how many they were.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): {
  pages: PdfLine[][];
  count: number;
} {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  let count = 0;
  const kept = pages.map((lines) => {
    const edge = new Set(edges(lines));
    const own = lines.filter(
      (line) => !edge.has(line) || !(NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= LEAST),
    );
    count += lines.length - own.length;
    return own;
  });
  return { pages: kept, count };
}

/** The lines highest and lowest on a page, wherever the page has them in its order. */
function edges(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)].filter(
    ({ height }) => height > TOP || height < BOTTOM,
  );
}

/** What a line has in common with that of another page: its words, whatever its numbers, and its height. */
const keyOf = ({ text, y }: PdfLine): string =>
  `${text.replace(/\d+|\b[ivxlc]+\b/gi, '#')}@${Math.round(y / 4)}`;
