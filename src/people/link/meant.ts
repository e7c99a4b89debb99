import { endsWith, isWithin } from '../names/name.js';
import { type Character, contradict } from './character.js';
import { civilGender, type Naming } from './namings.js';

/** Whom of a story's cast a part of a name means. */
export function pick(
  cast: readonly Character[],
  naming: Naming,
  order: ReadonlyMap<Naming, number>,
): { character: Character; isGuess: boolean } | undefined {
  const { name, title } = naming;
  const bearers = cast.filter(
    (character) =>
      isWithin(name, character.name) &&
      (name.suffix === '' || name.suffix === character.name.suffix) &&
      !contradict(civilGender(naming), character.title ?? character.gender),
  );
  if (title?.isReign === true && !bearers.some((one) => endsWith(one.name, name))) return undefined;
  const family = bearers.filter((character) => endsWith(character.name, name));
  const likely = family.length > 0 ? family : bearers;
  const plain = likely.filter((character) => character.name.suffix === name.suffix);
  if (plain.length === 0 && likely.length > 0 && name.suffix === '') return undefined;
  const character = latest(plain, order.get(naming) ?? 0, order);
  return character && { character, isGuess: likely.length > 1 };
}

/** The character whose full name stands last before a place; where none does, first after it. */
function latest(
  characters: readonly Character[],
  place: number,
  order: ReadonlyMap<Naming, number>,
): Character | undefined {
  let found: Character | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    for (const naming of character.namings) {
      if (!naming.name.isFull) continue;
      const at = order.get(naming) ?? 0;
      const away = at < place ? place - at : 1e9 + at - place;
      if (away >= nearest) continue;
      nearest = away;
      found = character;
    }
  }
  return found;
}
