import { endsWith, isWithin, mayBeSame } from '../names/name.js';
import { add, type Character, unite } from './character.js';
import { pick } from './meant.js';
import { civilGender, type Naming } from './namings.js';

/** Who is named in a story, from its namings in their order. */
export function castOf(namings: readonly Naming[]): Character[] {
  const full = new Map<string, Character>();
  const isPart = partsOfOthers(namings);
  for (const naming of namings) {
    if (naming.name.isFull && !isPart.has(naming.name.key)) add(full, naming.name.key, naming);
  }
  const cast = unite([...full.values()]);
  const placed = new Set(cast.flatMap((character) => character.namings));
  const order = new Map(namings.map((naming, at) => [naming, at]));
  const alone = new Map<string, Character>();
  for (const naming of namings) {
    if (placed.has(naming)) continue;
    const found = alone.has(`reign ${naming.name.key}`) ? undefined : pick(cast, naming, order);
    if (found === undefined) {
      add(alone, keyAlone(naming, alone), naming);
      continue;
    }
    found.character.namings.push(naming);
    if (found.isGuess) found.character.guesses.add(naming);
  }
  return [...cast, ...alone.values()];
}

/** Under which key somebody stands whose full name the story does not give: M. and Mme Durand apart. */
function keyAlone(naming: Naming, alone: ReadonlyMap<string, Character>): string {
  const { key } = naming.name;
  if (naming.title?.isReign === true) return `reign ${key}`;
  const gender = civilGender(naming);
  if (gender !== undefined) return `${gender} ${key}`;
  const known = ['reign', 'female', 'male'].map((kind) => `${kind} ${key}`).filter((one) => alone.has(one));
  return known[0] ?? key;
}

/** Full forms that are a part of a longer name of the story: "Ladreit de Lacharrière". */
function partsOfOthers(namings: readonly Naming[]): Set<string> {
  const names = [...new Map(namings.map(({ name }) => [name.key, name])).values()];
  const whole = names.filter(({ parts }) => parts.length > 2);
  return new Set(
    names
      .filter((part) =>
        whole.some((name) => isWithin(part, name) && endsWith(name, part) && !mayBeSame(part, name)),
      )
      .map(({ key }) => key),
  );
}
