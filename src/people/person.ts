import type { Place } from '../stories/place.js';
import type { Passage } from '../stories/story.js';
import type { Span } from '../text/span.js';

/** Something that stands in a passage: `passage.text.slice(span.start, span.end)`, at `place` in the source. */
export interface Located {
  readonly passage: Passage;
  /** Within `passage.text`. */
  readonly span: Span;
  /** Within the source of the story. */
  readonly place: Place;
  /** What stands there, without titles such as "M." and "Mme". */
  readonly text: string;
}

/** A name in a text. */
export interface Mention extends Located {
  /** The id of the person whom it names. */
  readonly person: string;
  /** The joining is a guess: another person could be meant by this form. */
  readonly guess?: boolean;
}

/** One whom mentions name. */
export interface Person {
  /** The same for the same folder, and at most 40 characters: fit for a custom id. */
  readonly id: string;
  /** The fullest form that the stories use. */
  readonly name: string;
  /** The other forms, the most frequent first. */
  readonly aliases: readonly string[];
  /** Where the text tells: from titles, kinship words and the given name. */
  readonly gender?: 'female' | 'male';
  /** What the stories say the person is, the most telling first. */
  readonly descriptions: readonly Located[];
  /** In the order of files and offsets. */
  readonly mentions: readonly Mention[];
  /** For an ambiguous entry: the ids of those who may be meant. */
  readonly candidates?: readonly string[];
}

/** The persons of a folder of stories. */
export interface People {
  /** The most mentioned first; ties by name. */
  readonly all: readonly Person[];
  /** By id. */
  get(id: string): Person | undefined;
  /** The mentions within a passage, in order. */
  mentionsIn(passage: Passage): readonly Mention[];
  /** Whom a name, as somebody typed it, may mean, the likeliest first: none, one or several. */
  find(name: string): Person[];
}
