import type { Line } from './lines.js';
import { type Marked, type Pairs, pairMarks, trim } from './marks.js';

/** What stands between quote marks in a line, seen with the lines around it. */
export interface LineMarks {
  /** Outermost only, in order. */
  readonly marked: readonly Marked[];
  /** The first of them goes on from the line before. */
  readonly continues: boolean;
  /** Where a mark opens an exchange whose other lines open with dashes: it stands for a dash. */
  readonly opensExchange?: number;
}

const FAMILIES = ['«»‹›', '“”„‟"', '‘’‚', "'"];
/** In lines: nobody speaks longer without a mark. */
const LONGEST = 40;

const familyOf = (mark: string): string | undefined =>
  mark === '' ? undefined : FAMILIES.find((marks) => marks.includes(mark));

/**
 * Pairs the quote marks of lines. A quotation may run over several: each opens with a mark and the last closes it,
 * or only the last closes what the first opened, or nothing ever does.
 */
export function pairLines(lines: readonly Line[]): LineMarks[] {
  const found: LineMarks[] = [];
  const pairs = lines.map(({ text }) => pairMarks(text));
  while (found.length < lines.length) {
    const at = found.length;
    const own = pairs[at] as Pairs;
    if (own.open === undefined) found.push(closed(own));
    else found.push(...runFrom(lines, pairs, at, own.open));
  }
  return found;
}

const closed = ({ marked }: Pairs): LineMarks => ({
  marked: marked.filter(({ depth }) => depth === 0),
  continues: false,
});

function runFrom(lines: readonly Line[], pairs: readonly Pairs[], at: number, open: number): LineMarks[] {
  const line = lines[at] as Line;
  const own = pairs[at] as Pairs;
  const family = familyOf(line.text.charAt(open)) ?? '';
  const next = lines[at + 1];
  const isHead = line.text.slice(line.words, open).trim() === '' || /:\s*$/.test(line.text.slice(0, open));
  if (next?.dash && isHead) return [{ ...closed(own), opensExchange: open + 1 }];
  const last = reopensTo(lines, at, family) ?? closesAt(lines, pairs, at, family);
  if (last !== undefined) return spread(lines, at, last, open);
  const isWhole = line.text.slice(line.words, open).trim() === '' && /[.!?…]$/.test(line.text);
  return isWhole && /[«“]/.test(line.text.charAt(open)) ? spread(lines, at, at, open) : [closed(own)];
}

/** Whether a line opens with a mark of a family: « or, by an older custom, ». */
const reopens = (line: Line | undefined, family: string): boolean =>
  line !== undefined && line.text !== '' && family.includes(line.text.charAt(0));

/** The last of the lines that each open with the mark, where it is closed or the next one opens with none. */
function reopensTo(lines: readonly Line[], at: number, family: string): number | undefined {
  let last = at;
  while (last < at + LONGEST && reopens(lines[last + 1], family)) {
    last++;
    const { marked, open } = pairMarks(reopened(lines[last]?.text ?? ''));
    if (marked.some(({ outer }) => outer.start === 0)) return last;
    if (open !== 0) return undefined;
  }
  return last === at ? undefined : last;
}

/** The line that closes what stays open over lines without any mark of the family. */
function closesAt(
  lines: readonly Line[],
  pairs: readonly Pairs[],
  at: number,
  family: string,
): number | undefined {
  if (!/[«“]/.test(family)) return undefined;
  for (let i = at + 1; i < Math.min(lines.length, at + LONGEST / 4); i++) {
    const { closing, marked, open } = pairs[i] as Pairs;
    const text = lines[i]?.text ?? '';
    if (closing !== undefined && family.includes(text.charAt(closing))) return i;
    const marks = [...marked.map(({ outer }) => outer.start), ...(open === undefined ? [] : [open])];
    if (marks.some((mark) => family.includes(text.charAt(mark)))) return undefined;
  }
  return undefined;
}

const reopened = (text: string): string =>
  text.replace(/^[»›]/, (mark) => (mark === '»' ? '«' : '‹')).replace(/^”/, '“');

/** A quotation from a mark in one line to its close in another. */
function spread(lines: readonly Line[], at: number, last: number, open: number): LineMarks[] {
  return lines.slice(at, last + 1).map(({ text }, i): LineMarks => {
    const isFirst = i === 0;
    const { marked, closing } = pairMarks(isFirst ? text : reopened(text));
    const isMarked =
      !isFirst &&
      familyOf(text.charAt(0)) !== undefined &&
      (marked[0]?.outer.start === 0 || closing === undefined || i < last - at);
    const start = isFirst ? open : 0;
    const first = marked.find(({ outer }) => outer.start === 0);
    const end =
      i < last - at
        ? text.length
        : isFirst
          ? text.length
          : (first?.outer.end ?? (closing === undefined ? text.length : closing + 1));
    const hasClose =
      end < text.length || (i === last - at && !isFirst && (first !== undefined || closing !== undefined));
    const inner = trim(text, start + (isFirst || isMarked ? 1 : 0), end - (hasClose ? 1 : 0));
    const whole: Marked = { outer: { start, end }, inner, depth: 0 };
    const apart = marked.filter(
      ({ outer, depth }) => depth === 0 && (outer.end <= start || outer.start >= end),
    );
    const all = inner.start < inner.end ? [...apart, whole] : apart;
    return { marked: all.sort((a, b) => a.outer.start - b.outer.start), continues: !isFirst };
  });
}
