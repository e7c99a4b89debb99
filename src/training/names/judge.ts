import type { Token } from '../../language/tokens.js';
import { GIVEN_NAMES, isCommon, NOT_NAMES, PLACES, SURNAMES } from '../../lexicon/persons.js';
import type { NameRun } from '../../people/names/name-runs.js';
import type { NameContext } from '../../people/recognise/name-features.js';
import type { TokenizedPassage } from '../../people/recognise/spot.js';
import type { Span } from '../../text/span.js';
import type { Annotations, Traces } from './annotations.js';

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

/** Some characters are known; of what names none of them only that is known which lists tell is nobody's name. */
export function byTraces(traces: Traces): Judge {
  return (passage, segment, around) => {
    const { start, end } = spanOf(passage, segment);
    const within = (traces.get(passage.passage.file) ?? []).filter(
      (trace) => trace.start < end && trace.end > start,
    );
    if (within.length > 0) {
      const covers = (span: Span) => within.every((one) => span.start <= one.start && span.end >= one.end);
      return { isName: (candidate) => covers(spanOf(passage, candidate)), isOneOf: true };
    }
    const inside = passage.tokens.slice(segment.from, segment.to);
    return inside.every((token) => isNobody(token, around)) ? NOBODY : undefined;
  };
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
