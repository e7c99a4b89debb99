import type { SourceBlock } from '../blocks/block.js';
import { linesOf, type SourceLine } from '../blocks/lines.js';
import { type Piece, trimPieces } from '../blocks/piece.js';
import { isWrapped } from './wrapping.js';

/** Opens an item of a list. A dash alone may as well open an attribution, and stays. */
const MARKER = /^(?:[•·◦▪‣●○■*+]\s*|-\s+|-(?=\p{L}['’]?\p{L}))/u;
/** Tags that people leave in plain text. */
const TAG =
  /<\/?(?:a|abbr|b|big|br|center|cite|code|del|div|em|font|i|ins|li|mark|p|q|s|small|span|strong|sub|sup|time|tt|u|ul)(?:\s[^<>]{0,300})?\/?>/gi;

/** Reads a source from an offset on: paragraphs by blank lines or by lines, hard-wrapped ones joined, lists by item. */
export function readPlainText(source: string, from: number): SourceBlock[] {
  const runs = runsOf(linesOf(source, from));
  const goesOn = isWrapped(runs);
  return runs.flatMap((run, number) => blocksOf(run, goesOn, String(number)));
}

/** The blocks of the lines between two blank ones. */
function blocksOf(
  run: readonly SourceLine[],
  goesOn: (line: SourceLine, next: SourceLine) => boolean,
  group: string,
): SourceBlock[] {
  const found: { kind: 'paragraph' | 'row'; pieces: Piece[] }[] = [];
  for (const [i, line] of run.entries()) {
    const marker = line.text.match(MARKER)?.[0] ?? '';
    const pieces = shown(line.text.slice(marker.length), line.at + marker.length);
    const [previous, open] = [run[i - 1], found.at(-1)];
    if (previous !== undefined && open !== undefined && marker === '' && goesOn(previous, line)) {
      open.pieces.push(...joint(previous), ...pieces);
    } else found.push({ kind: marker === '' ? 'paragraph' : 'row', pieces });
  }
  return found
    .map(
      ({ kind, pieces }): SourceBlock =>
        kind === 'row' ? { kind, pieces: trimPieces(pieces), group } : { kind, pieces: trimPieces(pieces) },
    )
    .filter(({ pieces }) => pieces.length > 0);
}

/** The lines between blank ones. */
function runsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [];
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
function joint({ text, at }: SourceLine): Piece[] {
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
