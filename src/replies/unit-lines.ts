import type { Cell } from '../stories/blocks/cell.js';
import type { Passage, Unit } from '../stories/story/story.js';
import type { Span } from '../text/span.js';
import { LEFT_OUT, weigh } from './cut.js';
import { excerptLine, type Marked, overlap, runsOf } from './excerpt.js';
import type { Line, Run } from './reply.js';
import { line, plain } from './runs.js';

/** Lines of one excerpt, at most. */
const LINES = 12;
/** What stands between the cells of a row, and before an item of a list. */
const BETWEEN = ' · ';
const BULLET = '• ';

/** A part of a passage that is shown on a line of its own; none of `unit` where it is plain text between units. */
interface Part {
  readonly span: Span;
  readonly unit?: Unit;
}

/** How a passage is written in lines. */
interface LinesOptions {
  /** Characters, as `weigh` counts them; at least 100. */
  readonly room: number;
  /** What stands before a cell of a column of this name. */
  readonly label: (column: string) => string;
  /** The part of the text that is shown; all of it where nothing is given. */
  readonly within?: Span;
}

/**
 * A passage as lines: each item of a list, row of a table, line of a play or half of a question and answer on its
 * own, plain prose on one. Around what stands out, as many as there is room for.
 */
export function excerptLines(passage: Passage, marked: Marked, options: LinesOptions): Line[] {
  const { room, within = { start: 0, end: passage.text.length } } = options;
  const all = partsOf(passage).filter(({ span }) => overlap(span, within));
  // Each row says what its columns are called.
  const parts = all.some(({ unit }) => unit?.kind === 'row') ? all.filter((part) => !isHead(part)) : all;
  if (passage.units.length === 0 || parts.length === 0)
    return [excerptLine(passage.text, marked, room, within)];
  const lines = parts.map((part) => lineOf(passage, part, marked, options));
  const shown = around(parts, lines, marked, room);
  return lines.flatMap((each, at) => {
    if (shown.has(at)) return [each];
    // One mark stands for all that is left out in one place.
    return shown.has(at - 1) || (at === 0 && shown.size > 0) ? [line(plain(LEFT_OUT))] : [];
  });
}

function isHead({ unit }: Part): boolean {
  return unit?.kind === 'introduction' && unit.cells !== undefined;
}

/** The units of a passage in order, and what words stand between them. */
export function partsOf({ text, units }: Passage): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const unit of [...units].sort((a, b) => a.span.start - b.span.start)) {
    // A unit within another one is shown with it.
    if (unit.span.end <= at) continue;
    parts.push(...between(text, { start: at, end: unit.span.start }));
    parts.push({ span: { start: Math.max(at, unit.span.start), end: unit.span.end }, unit });
    at = unit.span.end;
  }
  return [...parts, ...between(text, { start: at, end: text.length })];
}

/** The words between two units, without the blanks around; nothing where there are none. */
function between(text: string, { start, end }: Span): Part[] {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  return [{ span: { start: end - words.trimStart().length, end: start + words.trimEnd().length } }];
}

function lineOf({ text }: Passage, { span, unit }: Part, marked: Marked, options: LinesOptions): Line {
  const { room } = options;
  if (unit?.kind === 'row' && unit.cells !== undefined && unit.cells.length > 0)
    return rowLine(text, unit.cells, marked, options);
  const bullet = unit?.kind === 'item' ? [plain(BULLET)] : [];
  const label = unit?.label && overlap(unit.label, span);
  const before: Run[] = label ? [{ ...plain(text.slice(label.start, label.end)), style: 'label' }] : [];
  const rest = label ? { start: label.end, end: span.end } : span;
  return line(...bullet, ...before, ...excerptLine(text, marked, room - 2 * BULLET.length, rest));
}

function rowLine(text: string, cells: readonly Cell[], marked: Marked, { label }: LinesOptions): Line {
  const filled = cells.filter(({ span }) => text.slice(span.start, span.end).trim() !== '');
  return line(
    ...filled.flatMap(({ column, span }, at) => [
      plain(`${at > 0 ? BETWEEN : ''}${column.trim() === '' ? '' : label(column)}`),
      ...runsOf(text, span, marked),
    ]),
  );
}

/** Which lines are shown: what introduces them, those that stand out, then those after and before as there is room. */
function around(
  parts: readonly Part[],
  lines: readonly Line[],
  marked: Marked,
  room: number,
): ReadonlySet<number> {
  const weight = (at: number) => weigh((lines[at] ?? []).map(({ text }) => text).join('')) + LEFT_OUT.length;
  const found = parts.findIndex(({ span }) => overlap(span, marked.span) !== undefined);
  const first = Math.max(0, found);
  const all = [...parts.keys()];
  const isLead = ['introduction', 'question'].includes(parts[0]?.unit?.kind ?? '');
  const orders = [
    isLead ? [0] : [],
    all.filter((at) => at > first),
    all.filter((at) => at < first).reverse(),
  ];
  const shown = new Set([first]);
  let left = room - weight(first);
  for (const order of orders) {
    for (const at of order.filter((each) => !shown.has(each))) {
      if (weight(at) > left || shown.size >= LINES) break;
      left -= weight(at);
      shown.add(at);
    }
  }
  return shown;
}
