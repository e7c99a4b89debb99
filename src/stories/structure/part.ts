import type { Span } from '../../text/span.js';
import type { SourceBlock } from '../blocks/block.js';
import { type Piece, slicePieces, textOf } from '../blocks/piece.js';
import type { Field, PassageKind, Unit } from '../story/story.js';
import { fieldsOf } from './fields.js';

/** A part of a passage: what one block shows, or a stretch of it. */
export interface Part {
  readonly pieces: readonly Piece[];
  /** What it is to the passage; undefined where the passage is nothing else. */
  readonly unit?: Unit['kind'];
  /** Of a row: its cells, within its own text. */
  readonly cells?: Unit['cells'];
  /** Of an item of a list that is numbered. */
  readonly number?: number | undefined;
  /** Of a line: where in it the name of its speaker stands. */
  readonly label?: Span;
  /** How many of its first characters are set in bold. */
  readonly bold?: number | undefined;
  /** A stretch of it that is the unit, without what labels it ("A:"). */
  readonly span?: Span;
}

/** What becomes a passage, or several where it is long. */
export interface Group {
  readonly kind: PassageKind;
  readonly parts: readonly Part[];
  /** The headings above it that are not in the way to it: what frames are called, a question that goes on. */
  readonly under: readonly string[];
  /** The words that introduce it, where they stand in another passage. */
  readonly introduction?: string;
  /** It stands in a note, a tip or the like. */
  readonly isNote?: true;
  /** Of a heading, or of a question that is one: how deep it stands, and what it says. */
  readonly heading?: { readonly depth: number; readonly text: string };
}

/** Stands between two parts: wider than the blank between two words. */
const BETWEEN_PARTS = '\u2003';

/** What parts are together. */
export interface Joined {
  readonly pieces: readonly Piece[];
  readonly units: readonly Unit[];
  readonly fields: readonly Field[];
}

/** The pieces of all parts, the units that they are, and what they say by a name. */
export function joinParts(parts: readonly Part[]): Joined {
  const pieces: Piece[] = [];
  const units: Unit[] = [];
  const fields: Field[] = [];
  let length = 0;
  for (const [i, part] of parts.entries()) {
    const at = part.pieces[0]?.at ?? 0;
    if (i > 0) {
      pieces.push({ text: BETWEEN_PARTS, at, end: at });
      length += BETWEEN_PARTS.length;
    }
    pieces.push(...part.pieces);
    const { start, end } = part.span ?? { start: 0, end: lengthOf(part) };
    if (part.unit !== undefined) {
      const cells = part.cells?.map(({ span, column }) => ({ span: moved(span, length), column }));
      units.push({
        kind: part.unit,
        span: moved({ start, end }, length),
        ...(cells === undefined ? {} : { cells }),
        ...(part.number === undefined ? {} : { number: part.number }),
        ...(part.label === undefined ? {} : { label: moved(part.label, length) }),
      });
    }
    const told = part.unit === 'code' || part.cells !== undefined ? [] : fieldsIn(part);
    for (const { label, value } of told)
      fields.push({ label: moved(label, length), value: moved(value, length) });
    length += lengthOf(part);
  }
  return { pieces, units, fields };
}

function fieldsIn({ pieces, bold }: Part): Field[] {
  return fieldsOf(textOf(pieces), bold);
}

/** How many characters a part shows. */
export function lengthOf({ pieces }: Part | SourceBlock): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** A stretch of what pieces show, without white space at its ends; undefined where nothing is left. */
export function stretchOf(pieces: readonly Piece[], start: number, end: number): Piece[] | undefined {
  const text = textOf(pieces).slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = start + text.trimEnd().length;
  return to > from ? slicePieces(pieces, [{ start: from, end: to }])[0] : undefined;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
