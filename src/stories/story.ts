import type { Language } from '../text/language.js';
import type { Span } from '../text/span.js';
import type { Place } from './place.js';

/** One source file. */
export interface Story {
  /** Relative to the stories' folder, with `/` between folders. */
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly publisher?: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
  /** What the story was told from, for example a file's name: the key `source` of the front matter. */
  readonly sourceName?: string;
  /** The decoded text of the file, front matter and markup included: what every place points into. */
  readonly source: string;
  /** The title first, where it stands in the body; then what follows, in order. */
  readonly passages: readonly Passage[];
}

/** The unit that is indexed and cited: one paragraph, or a part of a very long one. */
export interface Passage {
  readonly file: string;
  /** Its number within its story, from 0. */
  readonly index: number;
  /**
   * A `heading` (the title included) is searched with the paragraphs below it, never cited for itself. An `aside`
   * (the caption of a picture, a pointer to another article) is never cited either, but may name persons.
   */
  readonly kind: 'heading' | 'paragraph' | 'aside';
  /** Its words, without markup, each run of line breaks as one blank. */
  readonly text: string;
  readonly place: Place;
  /** The nearest heading above it, where there is one besides the title. */
  readonly heading?: string;
  /** Where a stretch of `text` stands in the source. */
  placeOf(span: Span): Place;
}
