import { readEntries } from '../../lexicon/entries.js';
import { lazy } from '../../text/lazy.js';

/** By folded word what it is compared by, each with its place there. */
const PLACES = lazy(
  () =>
    new Map(
      readEntries('answers/exclusive').map(({ word, senses }) => [
        word,
        new Map(senses.map(([axis = '', place = axis]) => [axis, place])),
      ]),
    ),
);

/**
 * Whether some words have, instead of one of a question's, another that excludes it: `last` for `first`, `south` for
 * `north`.
 *
 * @param asked The folded words of the question.
 * @param told The folded words of a sentence.
 */
export function excludes(asked: readonly string[], told: ReadonlySet<string>): boolean {
  const places = PLACES();
  const listed = asked.filter((word) => places.has(word) && !told.has(word));
  if (listed.length === 0) return false;
  const there = [...told].flatMap((word) => [...(places.get(word) ?? [])]);
  return listed.some((word) =>
    [...(places.get(word) ?? [])].some(([axis, place]) => {
      const others = there.filter(([other]) => other === axis);
      return others.length > 0 && others.every(([, where]) => where !== place);
    }),
  );
}
