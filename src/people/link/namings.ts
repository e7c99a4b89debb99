import type { Passage } from '../../stories/story/story.js';
import type { Gender } from '../../text/gender.js';
import type { Span } from '../../text/span.js';
import { type Name, parseName } from '../names/name.js';
import { genderOfGivenName, type Title, titleBefore } from '../names/titles.js';

/** A name where it stands, before it is known whom it names. */
export interface Naming {
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
  readonly name: Name;
  readonly title?: Title;
}

/** Reads the namings of a story from the spans of names in its passages. */
export function readNamings(
  passages: readonly Passage[],
  spans: ReadonlyMap<Passage, readonly Span[]>,
): Naming[] {
  return passages.flatMap((passage) =>
    (spans.get(passage) ?? []).map((span) => {
      const text = passage.text.slice(span.start, span.end);
      const title = titleBefore(passage.text.slice(Math.max(0, span.start - 40), span.start));
      const naming = { passage, span, text, name: parseName(text) };
      return title === undefined ? naming : { ...naming, title };
    }),
  );
}

/** By the given name of a full name. */
export function genderOf({ text, name }: Naming): Gender | undefined {
  return name.isFull ? genderOfGivenName(text) : undefined;
}

/** By a title such as "Mme". */
export function civilGender({ title }: Naming): Gender | undefined {
  return title?.isCivil === true ? title.gender : undefined;
}
