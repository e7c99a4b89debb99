import type { Span } from '../../text/span.js';
import type { Lines } from '../blocks/lines.js';
import type { Piece } from '../blocks/piece.js';
import type { Place } from './place.js';
import type { Field, Passage, Unit } from './story.js';

/** What a passage is made from. */
export interface PassageParts {
  readonly file: string;
  readonly index: number;
  readonly kind: Passage['kind'];
  /** In order, at least one. Whatever markup stands between two of them in the source is dropped. */
  readonly pieces: readonly Piece[];
  readonly headings: readonly string[];
  readonly units?: readonly Unit[] | undefined;
  readonly fields?: readonly Field[] | undefined;
  readonly introduction?: string | undefined;
  readonly isNote?: true | undefined;
}

/** Makes a passage of pieces of its story's source. A line break within a piece shows as one blank. */
export function makePassage(parts: PassageParts, lines: Lines): Passage {
  return new PiecedPassage(parts, lines);
}

/** What a passage was made from, to make it again: all of it is plain data. */
export function partsOf(passage: Passage): PassageParts {
  if (passage instanceof PiecedPassage) return passage.parts();
  throw new TypeError(`Stories: a passage of ${passage.file} was not made of pieces`);
}

class PiecedPassage implements Passage {
  readonly file: string;
  readonly index: number;
  readonly kind: Passage['kind'];
  readonly text: string;
  readonly place: Place;
  readonly headings: readonly string[];
  readonly units: readonly Unit[];
  readonly fields: readonly Field[];
  readonly introduction?: string;
  readonly isNote?: true;
  readonly #pieces: readonly Piece[];
  /** Where each piece starts within the text. */
  readonly #starts: readonly number[];
  readonly #lines: Lines;

  constructor(parts: PassageParts, lines: Lines) {
    const { file, index, kind, pieces, headings, units = [], fields = [], introduction, isNote } = parts;
    const starts: number[] = [];
    let text = '';
    for (const piece of pieces) {
      starts.push(text.length);
      text += piece.text.replace(/[\n\r\t\f\v\u0085\u2028\u2029]/g, ' ');
    }
    this.file = file;
    this.index = index;
    this.kind = kind;
    this.text = text;
    this.headings = headings;
    this.units = units;
    this.fields = fields;
    if (introduction !== undefined) this.introduction = introduction;
    if (isNote !== undefined) this.isNote = isNote;
    this.#pieces = pieces;
    this.#starts = starts;
    this.#lines = lines;
    this.place = this.placeOf({ start: 0, end: text.length });
  }

  parts(): PassageParts {
    const { file, index, kind, headings, units, fields, introduction, isNote } = this;
    return { file, index, kind, headings, units, fields, introduction, isNote, pieces: this.#pieces };
  }

  placeOf({ start, end }: Span): Place {
    const from = this.#sourceStart(start);
    const to = Math.max(from, this.#sourceEnd(end));
    const last = Math.max(from, to - 1);
    const lines = [this.#lines.at(from), this.#lines.at(last)] as const;
    const pages = [this.#lines.pageAt(from), this.#lines.pageAt(last)] as const;
    const [page, lastPage = page] = [pages[0] ?? pages[1], pages[1]];
    return {
      ...{ file: this.file, start: from, end: to, lines },
      ...(page === undefined || lastPage === undefined ? {} : { pages: [page, lastPage] }),
    };
  }

  #sourceStart(offset: number): number {
    const i = this.#pieceAt(offset);
    const { at = 0, end } = this.#pieces[i] ?? {};
    return end === undefined ? at + offset - (this.#starts[i] ?? 0) : at;
  }

  #sourceEnd(offset: number): number {
    const i = this.#pieceAt(Math.max(0, offset - 1));
    const { at = 0, end } = this.#pieces[i] ?? {};
    return end ?? at + offset - (this.#starts[i] ?? 0);
  }

  #pieceAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
