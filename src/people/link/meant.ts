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
  const character = latest(plain, naming, order);
  return character && { character, isGuess: likely.length > 1 };
}

/** So many times as often as another is somebody named in full whom a part of the name means far from either. */
const PREVAILS = 4;
/** So many passages after somebody was named in full a part of the name still means them. */
const NEAR = 8;

/**
 * The character whose full name stands last before a naming; where none does, first after it. Far from there, one who
 * is named in full far more often.
 */
function latest(
  characters: readonly Character[],
  naming: Naming,
  order: ReadonlyMap<Naming, number>,
): Character | undefined {
  const place = order.get(naming) ?? 0;
  let found: { character: Character; full: Naming } | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    for (const full of character.full) {
      const at = order.get(full) ?? 0;
      const away = at < place ? place - at : 1e9 + at - place;
      if (away >= nearest) continue;
      nearest = away;
      found = { character, full };
    }
  }
  if (found === undefined || Math.abs(naming.passage.index - found.full.passage.index) <= NEAR)
    return found?.character;
  const [first, second] = [...characters].sort((a, b) => b.full.length - a.full.length);
  if (first === undefined || second === undefined) return found.character;
  return first.full.length >= PREVAILS * second.full.length ? first : found.character;
}
