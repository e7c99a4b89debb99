import type { Passage, Unit } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';

/** Words of a story, and what is marked of them. */
export interface PageRun {
  readonly text: string;
  /** The name of the one whom they name. */
  readonly person?: string;
  /** They are quoted: who says them, or nothing where the text does not tell. */
  readonly quoted?: { readonly speaker: string | undefined };
}

/** A sentence, or what counts as one. */
export interface PageSentence {
  /** The mark by which a link leads to it. */
  readonly anchor: string;
  readonly runs: readonly PageRun[];
}

/** A part of a passage that stands on lines of its own. */
export interface PagePart {
  readonly kind: Unit['kind'] | 'text';
  readonly sentences: readonly PageSentence[];
  /** Of a row, or of the head of a table. */
  readonly cells?: readonly (readonly PageRun[])[];
  /** Of code, as it is written. */
  readonly code?: string;
}

/** A passage on the page of its story. */
export interface PagePassage {
  readonly anchor: string;
  readonly kind: Passage['kind'];
  /** Of a heading: how many stand above it, 0 or more. */
  readonly depth: number;
  readonly lines: readonly [first: number, last: number];
  readonly parts: readonly PagePart[];
}

/** One who is named in a story, and where first. */
export interface PagePerson {
  readonly name: string;
  readonly mentions: number;
  readonly anchor: string;
}

/** A story to be read: what excerpts may show of it, and nothing else. Plain data. */
export interface StoryPage {
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** As the story has it. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly passages: readonly PagePassage[];
  /** The most often mentioned first. */
  readonly persons: readonly PagePerson[];
}
