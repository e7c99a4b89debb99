import type { Span } from '../../text/span.js';
import type { SourceBlock } from '../blocks/block.js';
import { type Piece, textOf, trimPieces } from '../blocks/piece.js';
import { MASK } from './dialects/mask.js';
import { labelledLines, linesAt } from './soft-lines.js';
import { visiblePieces } from './visible.js';

/** Stands between two cells of a table row: wider than the blank between two words. */
const BETWEEN_CELLS = '\u2003';

/** What stands right below a picture and is no sentence of more words says what it shows. */
const LONGEST_CAPTION = 20;
const SENTENCE_END = /[.!?…:;]["»”)]?$/u;

/** A heading has some of these; signs may be pictures of things. */
const WORDS = /[\p{L}\p{N}\p{S}]/u;

/** What a heading is that is worked out by a program, where the program's words are left out: `"" Updated:`. */
const LABEL = /:\s*["”»]?$/u;

/** Gathers what one block shows. */
export class BlockMaker {
  /** Of a heading. */
  depth = 0;
  /** How many pictures are open: what is shown in them is their description. */
  #images = 0;
  /** A picture opens the block, and stands in a line of its own. */
  #opensWithPicture = false;
  #isBelowPicture = false;
  /** What is shown opens, and so far ends, with what is hidden. */
  #opensHidden = false;
  #endsHidden = false;
  readonly #pieces: Piece[] = [];
  readonly #described: Piece[] = [];
  /** How many characters the pieces show. */
  #length = 0;
  #bold: Span | undefined;
  #boldDepth = 0;
  #cell = 0;
  /** Where lines end: those that the writer broke, and all others. */
  readonly #breaks: number[] = [];
  readonly #ends: number[] = [];

  openPicture(): void {
    this.#images++;
    if (this.#length === 0) this.#opensWithPicture = true;
  }

  closePicture(): void {
    this.#images--;
  }

  show(text: string, at: number, end: number): void {
    if (this.#images > 0) {
      this.#described.push(...visiblePieces(text, at, end));
      return;
    }
    if (this.#length === 0) this.#opensHidden ||= text.trimStart().startsWith(MASK);
    this.#endsHidden = text.trimEnd().endsWith(MASK);
    for (const piece of visiblePieces(text, at, end)) {
      // What is dropped between two blanks leaves one.
      const skip = piece.text.startsWith(' ') && this.#pieces.at(-1)?.text.endsWith(' ') ? 1 : 0;
      this.#push(skip === 0 ? piece : { text: piece.text.slice(skip), at: piece.at + skip });
    }
  }

  /** A line of the source ends: the lines of code stay lines. */
  endLine(at: number, isCode: boolean): void {
    if (this.#opensWithPicture && this.#length === 0) this.#isBelowPicture = true;
    if (isCode) this.#space('\n', at);
    else {
      this.#space(' ', at);
      this.#ends.push(this.#length);
    }
  }

  /** A line ends that its writer broke. */
  breakLine(at: number): void {
    this.#space(' ', at);
    this.#breaks.push(this.#length);
  }

  /** A tag of a block stands within a line. */
  part(at: number): void {
    this.#space(' ', at);
  }

  openBold(): void {
    if (this.#boldDepth++ === 0 && this.#bold === undefined && this.#length === 0)
      this.#bold = { start: 0, end: 0 };
  }

  closeBold(): void {
    if (--this.#boldDepth === 0 && this.#bold?.end === 0) this.#bold = { start: 0, end: this.#length };
  }

  openCell(at: number): void {
    this.#space(BETWEEN_CELLS, at);
    this.#cell = this.#length;
  }

  closeCell(): Span {
    return { start: this.#cell, end: this.#length };
  }

  /** The block, or what its pictures show where it shows nothing else. */
  block(kind: SourceBlock['kind']): SourceBlock | undefined {
    const pieces = trimPieces(this.#pieces);
    if (pieces.length === 0 || (kind === 'heading' && !WORDS.test(textOf(pieces)))) {
      const described = trimPieces(this.#described);
      return described.length === 0 ? undefined : { kind: 'aside', pieces: described };
    }
    if (kind === 'heading') {
      const isWorkedOut = this.#opensHidden && this.#endsHidden && LABEL.test(textOf(pieces));
      return isWorkedOut ? undefined : { kind, pieces, depth: this.depth };
    }
    if (kind === 'paragraph' && this.#isBelowPicture && isCaption(textOf(pieces)))
      return { kind: 'aside', pieces };
    const length = textOf(pieces).length;
    const bold = Math.min(this.#bold?.end ?? 0, length);
    const lines = kind === 'paragraph' ? this.#lines(textOf(pieces)) : [];
    return { kind, pieces, ...(bold > 0 ? { bold } : {}), ...(lines.length > 1 ? { lines } : {}) };
  }

  /** Lines that the writer broke, or all lines where each says something by a name ("Age: 40"). */
  #lines(text: string): Span[] {
    const broken = linesAt(this.#breaks, text.length);
    if (broken.length > 1) return broken;
    return labelledLines(text, this.#ends);
  }

  #push(piece: Piece): void {
    if (piece.text === '') return;
    this.#pieces.push(piece);
    this.#length += piece.text.length;
  }

  /** White space that markup makes, once and not at the start. */
  #space(text: string, at: number): void {
    const last = this.#pieces.at(-1)?.text;
    if (last !== undefined && last !== ' ' && last !== BETWEEN_CELLS) this.#push({ text, at, end: at });
  }
}

function isCaption(text: string): boolean {
  return text.split(/\s+/).length <= LONGEST_CAPTION && !SENTENCE_END.test(text);
}
