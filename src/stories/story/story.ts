import type { Language } from '../../text/language.js';
import type { Span } from '../../text/span.js';
import type { Cell } from '../blocks/cell.js';
import type { Place } from './place.js';

/** One source file. */
export interface Story {
  /** Relative to the stories' folder, with `/` between folders. */
  readonly file: string;
  /** What it is called, told from others of the same title by its folder: "Rules (Board games)". */
  readonly title: string;
  /** What its writer calls it, where `title` says more. */
  readonly ownTitle?: string;
  /** What else its subject is called: the title, the name of the file, aliases of the front matter. Each once. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly publisher?: string;
  /** All who signed it, in one line. */
  readonly author?: string;
  /** Each who signed it, where it says so of several. */
  readonly authors?: readonly string[];
  /** `2017-11-13`, `2017-11` or `2017`. */
  readonly date?: string;
  readonly url?: string;
  /** What the story was told from, for example a file's name: the key `source` of the front matter. */
  readonly sourceName?: string;
  /** The decoded text of the file, front matter and markup included: what every place points into. */
  readonly source: string;
  /** The title first, where it stands in the body; then what follows, in order. */
  readonly passages: readonly Passage[];
}

/**
 * What a passage is. A `heading` (the title included) is searched with the passages below it, and an `aside` (the
 * caption of a picture, a stage direction) may name persons; neither is cited for itself.
 */
export type PassageKind = 'heading' | 'prose' | 'dialogue' | 'list' | 'table' | 'code' | 'question' | 'aside';

/** A part of a passage that stands for itself: a sentence or a name never runs from one into another. */
export interface Unit {
  readonly kind: 'introduction' | 'item' | 'row' | 'code' | 'question' | 'answer' | 'line';
  /** Where it stands in the passage's text. */
  readonly span: Span;
  /** Of a row, or of an introduction that is the head of a table: its cells in order. */
  readonly cells?: readonly Cell[];
  /** Of an item of a list that is numbered. */
  readonly number?: number;
  /** Of a line of a play or a transcript: where the words that name its speaker stand. */
  readonly label?: Span;
}

/** What a passage says of something by a name that the writer sets apart: "**Speed** 30 feet", "Price: 25 marks". */
export interface Field {
  /** The name, without what parts it from the rest. */
  readonly label: Span;
  readonly value: Span;
}

/** Whether a passage may be cited for itself. */
export const isCitable = ({ kind }: Passage): boolean => kind !== 'heading' && kind !== 'aside';

/** The unit that is indexed and cited: a paragraph or a part of a very long one, a list, rows, a question and its answer. */
export interface Passage {
  readonly file: string;
  /** Its number within its story, from 0. */
  readonly index: number;
  readonly kind: PassageKind;
  /** Its words, without markup, each run of line breaks as one blank. */
  readonly text: string;
  readonly place: Place;
  /** The headings above it, outermost first, without the title. */
  readonly headings: readonly string[];
  /**
   * The words that introduce a list, a table or code, where they stand in another passage: as they are shown there.
   */
  readonly introduction?: string;
  /** It stands in a note, a tip or the like, which adds to what the page tells. */
  readonly isNote?: true;
  /** The parts of it that stand for themselves, in order; none where it is plain prose. */
  readonly units: readonly Unit[];
  /** What it says by a name, in order. */
  readonly fields: readonly Field[];
  /** Where a stretch of `text` stands in the source. */
  placeOf(span: Span): Place;
}
