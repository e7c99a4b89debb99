import type { Span } from '../../text/span.js';

/** What Project Gutenberg put around a text. */
interface Wrapping {
  /** Where the text itself stands. */
  readonly body: Span;
  /** What stands above it: title, author and language among it. */
  readonly header: Span;
}

/** How a wrapped file begins, in the first lines: "The Project Gutenberg EBook of …", "Project Gutenberg's …". */
const OPENING = /project gutenberg|projet gutenberg/i;
const FIRST_LINES = 400;
/** What stands above the text ends with the last of these lines. */
const START =
  /^.{0,40}?\*{3} ?(?:START OF|D[ÉE]BUT D).{0,60}?GUTENBERG.*$|^\*END\*? ?THE SMALL PRINT!.*$|^.{0,20}END THE SMALL PRINT!.*$/gim;
/** What stands below it begins with the first of these lines. */
const END =
  /^\*{0,3} ?(?:END OF|FIN D[EU]) ?(?:THE|THIS|L[A'’]|CET?T?E?)? ?.{0,40}?PROJE[C]?T GUTENBERG.*$|^\*{3} ?START: FULL LICENSE.*$/im;
/** A header is at most so long, in characters: the oldest ones hold the whole licence. */
const LONGEST_HEADER = 30_000;

/** Finds the text within Project Gutenberg's wrapper; none where there is no such wrapper. */
export function unwrap(source: string, from: number): Wrapping | undefined {
  const isWrapped = OPENING.test(source.slice(from, from + FIRST_LINES));
  const head = source.slice(from, from + LONGEST_HEADER);
  const start = [...head.matchAll(START)].at(-1);
  if (start === undefined && !isWrapped) return undefined;
  const headerEnd = start === undefined ? endOfKeys(source, from) : from + start.index;
  const bodyStart = start === undefined ? headerEnd : headerEnd + start[0].length;
  const end = END.exec(source.slice(bodyStart));
  return {
    header: { start: from, end: headerEnd },
    body: { start: bodyStart, end: end === null ? source.length : bodyStart + end.index },
  };
}

/** Where the last line of the header that names something ends. */
function endOfKeys(source: string, from: number): number {
  const keys =
    /^(?:Title|Author|Language|Release Date|Posting Date|Character set encoding|Edition)\s?:.*$/gim;
  const last = [...source.slice(from, from + 5000).matchAll(keys)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}
