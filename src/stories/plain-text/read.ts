import type { Block } from '../block.js';
import { type Line, linesOf } from '../lines.js';
import type { Piece } from '../piece.js';
import { isWrapped } from './wrapping.js';

/** Opens an item of a list. A dash alone may as well open an attribution, and stays. */
const MARKER = /^(?:[•·◦▪‣●○■*+]\s*|-\s+|-(?=\p{L}['’]?\p{L}))/u;
/** Tags that people leave in plain text. */
const TAG =
  /<\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|i|ins|li|mark|p|q|s|small|span|strong|sub|sup|time|tt|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;

/** Reads a stretch of plain text: paragraphs by blank lines or by lines, hard-wrapped ones joined, lists by item. */
export function readPlainText(source: string, from: number): Block[] {
  const runs = runsOf(linesOf(source, from));
  const wrapped = isWrapped(runs);
  const found: Block[] = [];
  for (const [number, run] of runs.entries()) {
    const group = String(number);
    let pieces: Piece[] = [];
    let kind: Block['kind'] = 'paragraph';
    const close = () => {
      if (pieces.some((piece) => piece.text.trim() !== '')) {
        found.push(kind === 'row' ? { kind, pieces, group } : { kind, pieces });
      }
      pieces = [];
    };
    for (const [i, line] of run.entries()) {
      const marker = line.text.match(MARKER)?.[0] ?? '';
      const previous = run[i - 1];
      if (previous !== undefined) {
        if (marker === '' && wrapped(previous, line)) pieces.push(...joint(previous));
        else close();
      }
      if (pieces.length === 0) kind = marker === '' ? 'paragraph' : 'row';
      pieces.push(...shown(line.text.slice(marker.length), line.at + marker.length));
    }
    close();
  }
  return found;
}

/** The lines between blank ones. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.text === '') open = false;
    else if (open) runs.at(-1)?.push(line);
    else {
      runs.push([line]);
      open = true;
    }
  }
  return runs;
}

/** A blank where the line ends; none after a word that was cut at a hyphen. */
function joint({ text, at }: Line): Piece[] {
  const end = at + text.length;
  return /\p{L}-$/u.test(text) ? [] : [{ text: ' ', at: end, end }];
}

function shown(text: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), at: at + from });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), at: at + from });
  return pieces;
}
