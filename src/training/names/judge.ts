import type { Token } from '../../language/tokens.js';
import { GIVEN_NAMES, isCommon, NOT_NAMES, PLACES, SURNAMES } from '../../lexicon/persons.js';
import type { NameRun } from '../../people/names/name-runs.js';
import { phrase } from '../../people/recognise/evidence/standing.js';
import type { NameContext } from '../../people/recognise/name-features.js';
import type { TokenizedPassage } from '../../people/recognise/spot.js';
import type { Span } from '../../text/span.js';
import type { Annotations } from './annotations.js';
import type { Characters } from './characters.js';

/** What is known of a segment: which of its candidates are names, or that one of those that are marked is. */
export interface Known {
  readonly isName: (candidate: NameRun) => boolean;
  /** One of those that are names in part is the name; which, is not known. */
  readonly isOneOf: boolean;
}

/** Says what is known of a segment; undefined where nothing is. */
export type Judge = (passage: TokenizedPassage, segment: NameRun, around: NameContext) => Known | undefined;

/** Where tokens stand in the source. */
export function spanOf({ passage, tokens }: TokenizedPassage, { from, to }: NameRun): Span {
  return passage.placeOf({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
}

/** Where tokens stand in the source, as annotations have it. */
export function placeOf(passage: TokenizedPassage, run: NameRun): string {
  const { start, end } = spanOf(passage, run);
  return `${start}-${end}`;
}

/** All names of a story are annotated. */
export function byAnnotations(annotations: Annotations): Judge {
  return (passage) => {
    const wanted = annotations.get(passage.passage.file);
    if (wanted === undefined) return undefined;
    return { isName: (candidate) => wanted.has(placeOf(passage, candidate)), isOneOf: false };
  };
}

/** So often stands what was looked at when the characters of a book were listed. */
const LOOKED_AT = 3;

/** The characters of books are known, by file; of what stands seldom, only what lists tell to be nobody's name. */
export function byCharacters(books: ReadonlyMap<string, Characters>): Judge {
  return ({ passage, tokens }, { from, to }, around) => {
    const book = books.get(passage.file);
    if (book === undefined) return undefined;
    const inside = tokens.slice(from, to);
    const keys = inside.flatMap(({ key }, at) =>
      key.split(/['’.-]+/).flatMap((word) => (word === '' ? [] : { word, at })),
    );
    const named = book.names.flatMap((name) => placesOf(name, keys));
    if (named.length > 0) {
      const [first, last] = [Math.min(...named), Math.max(...named)];
      return { isName: (one) => one.from <= from + first && one.to > from + last, isOneOf: true };
    }
    if (book.open.some((name) => placesOf(name, keys).length > 0)) return undefined;
    const isKnown = around.story.of(phrase(inside)).whole >= LOOKED_AT;
    return isKnown || inside.every((token) => isNobody(token, around)) ? NOBODY : undefined;
  };
}

/** At which tokens the words of a name stand, wherever it stands. */
function placesOf(name: readonly string[], keys: readonly { word: string; at: number }[]): number[] {
  return keys.flatMap((_, from) => {
    const found = keys.slice(from, from + name.length);
    const isThere = found.length === name.length && name.every((word, at) => found[at]?.word === word);
    return isThere ? found.map(({ at }) => at) : [];
  });
}

/** Hardly anybody is named: what opens with a given name may be somebody. */
export const byAbsence: Judge = (passage, { from, to }) => {
  const isMaybe = to - from > 1 && GIVEN_NAMES.has(passage.tokens[from]?.key ?? '');
  return isMaybe ? undefined : NOBODY;
};

const NOBODY: Known = { isName: () => false, isOneOf: false };

function isNobody({ key, text }: Token, { story }: NameContext): boolean {
  if (GIVEN_NAMES.has(key) || SURNAMES.has(key)) return false;
  const { small, whole } = story.of(key);
  return PLACES.has(key) || NOT_NAMES.has(key) || (isCommon(text) && small > 2 * whole);
}
