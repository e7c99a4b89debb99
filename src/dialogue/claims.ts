import type { Library } from '../library.js';
import { namesIn } from './names-in.js';
import { perLibrary } from './per-library.js';

/** The names and figures of a text: those that stand in the stories, and those that do not. */
interface Claims {
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** Figures, as written: "2016", "1 200", "3,5", "12:30". */
const FIGURE = /\p{Nd}+(?:[.,:\u00a0\u202f]\p{Nd}+)*/gu;
/** Two or more words with capitals, perhaps with a particle between: most likely a name. */
const NAME =
  /\p{Lu}[\p{L}\p{M}’'-]{1,30}(?: (?:de|du|des|la|van|von|der|bin|al|of) ?)?(?: \p{Lu}[\p{L}\p{M}’'-]{1,30}){1,3}/gu;

/** Looks up the names and figures of a text in the stories. */
export function claimsIn(library: Library, text: string): Claims {
  const names = namesIn(library, text);
  const figures = [...text.matchAll(FIGURE)].map(([figure]) => figure);
  const unknown = [...text.matchAll(NAME)]
    .filter(
      ({ index, 0: name }) => !names.some(({ span }) => span.start < index + name.length && span.end > index),
    )
    .map(([name]) => name);
  const stands = figuresOf(library);
  return {
    found: unique([
      ...names.map(({ person }) => person.name),
      ...figures.filter((figure) => stands.has(figure)),
    ]),
    missing: unique([
      ...unknown.filter((name) => !standsWhole(library, name)),
      ...figures.filter((figure) => !stands.has(figure)),
    ]),
  };
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** Whether a name stands in a story as it is written here: of no person, then, but not made up. */
function standsWhole({ stories }: Library, name: string): boolean {
  return stories.some(({ passages }) => passages.some(({ text }) => text.includes(name)));
}

const figuresOf = perLibrary(
  ({ stories }): ReadonlySet<string> =>
    new Set(
      stories.flatMap(({ passages }) =>
        passages.flatMap(({ text }) => [...text.matchAll(FIGURE)].map(([figure]) => figure)),
      ),
    ),
);
