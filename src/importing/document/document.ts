import type { Root } from 'hast';

/** What a document tells of itself: what it does not tell is left out. */
export interface About {
  readonly title?: string | undefined;
  /** Each who signed it. */
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  /** `2017-11-13`, `2017-11` or `2017`. */
  readonly date?: string | undefined;
  /** Where it stands, by `http` or `https`. */
  readonly url?: string | undefined;
  /** A tag such as `fr` or `en-GB`. */
  readonly language?: string | undefined;
}

/** Why something of a document is not in its story. */
export const LEFT_KINDS = [
  'around',
  'comments',
  'embedded',
  'formulas',
  'headers',
  'hidden',
  'images',
  'marks',
  'pages',
  'parts',
] as const;
export type LeftKind = (typeof LEFT_KINDS)[number];

/** What of a document is not in its story. */
export interface Left {
  readonly kind: LeftKind;
  /** How many of them; of what stands around an article, in words. */
  readonly count: number;
}

/** A document, whatever its form, as its reader gives it. */
export interface ReadDocument {
  readonly about: About;
  /** Its words, as HTML has them; a comment `p. 12` stands where page 12 begins. */
  readonly body: Root;
  /** What its reader left out; each kind once. */
  readonly left: readonly Left[];
}
