import type { SourceBlock } from '../blocks/block.js';
import { linesOf, type SourceLine } from '../blocks/lines.js';
import { type Piece, trimPieces } from '../blocks/piece.js';
import { runsOf } from './runs.js';
import { tagless } from './tags.js';
import { isWrapped } from './wrapping.js';

/** Opens an item of a list. A dash alone may as well open an attribution, and stays. */
const MARKER = /^(?:[•·◦▪‣●○■*+]\s*|-\s+|-(?=\p{L}['’]?\p{L}))/u;
/** Reads a source from an offset on: paragraphs by blank lines or by lines, hard-wrapped ones joined, lists by item. */
export function readPlainText(source: string, from: number): SourceBlock[] {
  const runs = runsOf(linesOf(source, from)).map(({ lines }) => lines);
  const goesOn = isWrapped(runs);
  return runs.flatMap((run, number) => paragraphsOf(run, goesOn, String(number)));
}

/**
 * The blocks of the lines between two blank ones.
 *
 * @param goesOn Whether a line goes on in the next one.
 * @param group Of the items of a list among them.
 */
export function paragraphsOf(
  run: readonly SourceLine[],
  goesOn: (line: SourceLine, next: SourceLine) => boolean,
  group: string,
): SourceBlock[] {
  const found: { kind: 'paragraph' | 'row'; pieces: Piece[] }[] = [];
  for (const [i, line] of run.entries()) {
    const marker = line.text.match(MARKER)?.[0] ?? '';
    const pieces = tagless(line.text.slice(marker.length), line.at + marker.length);
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

/** A blank where the line ends; none after a word that was cut at a hyphen. */
function joint({ text, at }: SourceLine): Piece[] {
  const end = at + text.length;
  return /\p{L}-$/u.test(text) ? [] : [{ text: ' ', at: end, end }];
}
