import { mostOf, type PdfLine } from './lines.js';

/** How deep a line is as a heading, from 1; undefined where it is none. */
export type DepthOf = (text: string, size: number) => number | undefined;

/** An entry of the outline that a document brings with it. */
export interface OutlineEntry {
  readonly title: string;
  readonly items?: readonly OutlineEntry[];
}

/** A heading is larger than the text by this factor. */
const LARGER = 1.12;
/** A heading is at most so long, in characters. */
const LONGEST = 160;
const DEEPEST = 4;

/** Tells the headings of a document: what its outline names, and what is larger than its text. */
export function headingsOf(
  pages: readonly (readonly PdfLine[])[],
  outline: readonly OutlineEntry[],
): DepthOf {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flat()) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const body = mostOf(letters);
  const larger = [...letters.keys()].filter((size) => size >= body * LARGER).sort((a, b) => b - a);
  const named = namedIn(outline);
  return (text, size) => {
    if (text.length > LONGEST || !/\p{L}{3}/u.test(text)) return undefined;
    const depth = named.get(plain(text)) ?? named.get(unnumbered(plain(text)));
    if (depth !== undefined && size >= body * 0.95) return depth;
    const rank = larger.indexOf(size);
    if (rank < 0) return undefined;
    return Math.min(rank + 1, DEEPEST);
  };
}

function namedIn(outline: readonly OutlineEntry[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  let level = outline;
  for (let depth = 1; depth <= DEEPEST + 2 && level.length > 0; depth++) {
    for (const { title } of level)
      for (const name of [plain(title), unnumbered(plain(title))])
        if (name !== '' && !named.has(name)) named.set(name, Math.min(depth, 6));
    level = level.flatMap(({ items = [] }) => items);
  }
  return named;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toLowerCase();
const unnumbered = (text: string): string =>
  text.replace(/^(?:\p{L}+ )?(?:\d{1,3}|[a-z])(?:\.\d{1,3})*[.:]? /u, '');
