/** A piece of text as a page has it: pdf.js calls it a text item. */
export interface PdfItem {
  readonly str: string;
  /** The last two are where its baseline begins, in points from the left and from below. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  /** Where it begins and ends, in points from the left. */
  readonly left: number;
  readonly right: number;
  /** Its baseline, in points from below. */
  readonly y: number;
  /** The same as a share of the page's height. */
  readonly height: number;
  /** The size of most of its letters, in points. */
  readonly size: number;
  /** All of it is in letters of one width. */
  readonly isCode: boolean;
}

/** Letters are on one line where their baselines are apart by less than this share of their size. */
const SAME_LINE = 0.4;
/** A gap of more than this share of their size is a blank, where no item says that there is one. */
const BLANK = 0.18;

/**
 * Puts the pieces of a page together into lines, in the order in which the page has them.
 *
 * @param pageHeight In points.
 * @param isMono Whether the letters of a font are all equally wide.
 */
export function linesOfPage(
  items: readonly PdfItem[],
  pageHeight: number,
  isMono: (font: string) => boolean,
): PdfLine[] {
  const lines: PdfLine[] = [];
  let row: PdfItem[] = [];
  let isBlankBefore = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      isBlankBefore ||= item.width > 0;
      continue;
    }
    const last = row.at(-1);
    if (last !== undefined && !isSameLine(last, item)) {
      lines.push(lineOf(row, pageHeight, isMono));
      row = [];
    }
    row.push(isBlankBefore ? { ...item, str: ` ${item.str}` } : item);
    isBlankBefore = false;
  }
  if (row.length > 0) lines.push(lineOf(row, pageHeight, isMono));
  return lines;
}

const [X, Y] = [4, 5];
const at = (item: PdfItem, axis: number): number => item.transform[axis] ?? 0;
const sizeOf = ({ height, transform }: PdfItem): number =>
  height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1;

function isSameLine(last: PdfItem, next: PdfItem): boolean {
  const size = Math.max(sizeOf(last), sizeOf(next));
  return (
    Math.abs(at(last, Y) - at(next, Y)) < size * SAME_LINE && at(next, X) > at(last, X) - size * SAME_LINE
  );
}

function lineOf(row: readonly PdfItem[], pageHeight: number, isMono: (font: string) => boolean): PdfLine {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  const letters = new Map<number, number>();
  for (const item of row) {
    const size = sizeOf(item);
    const isApart = at(item, X) - end > size * BLANK && !/\s$/.test(text) && !/^\s/.test(item.str);
    text += `${isApart ? ' ' : ''}${item.str}`;
    end = at(item, X) + item.width;
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + item.str.length);
  }
  const first = row[0] as PdfItem;
  return {
    text: text.replace(/[\p{Cc}\s]+/gu, ' ').trim(),
    left: at(first, X),
    right: end,
    y: at(first, Y),
    height: at(first, Y) / pageHeight,
    size: mostOf(letters),
    isCode: row.every(({ fontName }) => isMono(fontName)),
  };
}

/** The key that counts most. */
export function mostOf(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)[0];
}
