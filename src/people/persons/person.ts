import type { Place } from '../../stories/story/place.js';
import type { Passage } from '../../stories/story/story.js';
import type { Gender } from '../../text/gender.js';
import type { Span } from '../../text/span.js';

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

/** What a text says that one person is to another: `text` is "gendre de Donald Trump". */
export interface Relation extends Located {
  /** The id of the one who is the son-in-law. */
  readonly who: string;
  /** What they are, in small letters as the text has it: "gendre", "avocat", "lawyer". */
  readonly role: string;
  /** The id of the one whose son-in-law that is. */
  readonly of: string;
}

/** Where a text says who somebody is, whether or not that is among the most telling. */
export interface Said {
  /** The words that say so, within the passage's text: "ancien stratège". */
  readonly span: Span;
  readonly mention: Mention;
}

/** One who is mentioned in the same passages as another. */
export interface Companion {
  /** The id of the other. */
  readonly person: string;
  /** In how many passages both are mentioned, 1 or more. */
  readonly passages: number;
}

/** One whom mentions name. */
export interface Person {
  /** The same for the same folder, and at most 40 characters: fit for a custom id. */
  readonly id: string;
  /** The full form that the stories use most; among equals the fullest. */
  readonly name: string;
  /** The other forms, the most frequent first. */
  readonly aliases: readonly string[];
  /** Where the text tells: from titles, kinship words and the given name. */
  readonly gender?: Gender;
  /** What the stories say the person is, the most telling first. */
  readonly descriptions: readonly Located[];
  /** In the order of files and offsets. */
  readonly mentions: readonly Mention[];
  /** Who is mentioned in the same passages, the most often first. */
  readonly with: readonly Companion[];
  /** What the stories say that the person is to others, and others to the person. */
  readonly relations: readonly Relation[];
  /** For an ambiguous entry: the ids of those who may be meant. */
  readonly candidates?: readonly string[];
  /** Known only from credits and bylines. */
  readonly credit?: boolean;
}

/** The persons of a folder of stories. */
export interface People {
  /** The most mentioned first; ties by name; those who are only credited last. */
  readonly all: readonly Person[];
  /** By id. */
  get(id: string): Person | undefined;
  /** The mentions within a passage, in order. */
  mentionsIn(passage: Passage): readonly Mention[];
  /** What a passage says that those are whom it mentions. */
  saidIn(passage: Passage): readonly Said[];
  /**
   * Whom a name, as somebody typed it, may mean, the likeliest first: none, one or several. A full name that
   * names one person gives that one; a part of a name gives all who bear it.
   */
  find(name: string): Person[];
  /**
   * Who may be meant while somebody types: by any part of any form, accents, case and typing errors aside, the
   * most mentioned first. Nothing typed gives the most mentioned.
   *
   * @param limit At most so many, 1 or more.
   */
  suggest(typed: string, limit: number): Person[];
  /**
   * Whose name is nearest to one that nobody bears, the nearest first.
   *
   * @param limit At most so many, 1 or more.
   */
  nearest(name: string, limit: number): Person[];
}
