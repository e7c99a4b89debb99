import { bareKey, endsWith, isGivenName, isWithin, mayBeSame } from '../names/name.js';
import type { Marriage } from '../names/titles.js';
import { add, type Character, unite } from './character.js';
import { companyApart } from './company.js';
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
  const tests = [wivesApart(cast, namings, order), companyApart(cast, namings), knighted];
  const isOther = (character: Character, naming: Naming) => tests.some((test) => test(character, naming));
  const left: Naming[] = [];
  const apart = new Set<Naming>();
  const reigns = new Set<string>();
  for (const naming of namings) {
    if (placed.has(naming)) continue;
    const possible = cast.filter((character) => !isOther(character, naming));
    const found = reigns.has(naming.name.key) ? undefined : pick(possible, naming, order);
    if (found === undefined) {
      left.push(naming);
      if (naming.title?.isReign === true) reigns.add(naming.name.key);
      if (possible.length < cast.length && pick(cast, naming, order) !== undefined) apart.add(naming);
      continue;
    }
    found.character.namings.push(naming);
    if (found.isGuess) found.character.guesses.add(naming);
  }
  const others = alone(left);
  for (const other of others) other.isApart = other.namings.some((naming) => apart.has(naming));
  return [...cast, ...others];
}

/**
 * Those whose full names the story does not give. M., Mme and Mlle Durand are apart; "Durand" is the man where there
 * is one, as stories have it, else whoever there is.
 */
function alone(namings: readonly Naming[]): Character[] {
  const kinds = new Map<string, Set<string>>();
  for (const naming of namings) {
    const key = bareKey(naming.name);
    const known = kinds.get(key) ?? new Set();
    kinds.set(key, known.add(kindOf(naming)));
  }
  const found = new Map<string, Character>();
  for (const naming of namings) {
    const key = bareKey(naming.name);
    const kind = kindOf(naming);
    const known = kinds.get(key) ?? new Set();
    const meant = kind === '' ? (LIKELIEST.find((one) => known.has(one)) ?? '') : wifeOrNot(kind, known);
    add(found, `${meant} ${key}`, naming);
  }
  return [...found.values()];
}

/** Whom a family name without a title means, the likeliest first. */
const LIKELIEST = ['reign', 'male', 'wife', 'female', 'single'];

/** What a title tells: a reign, a marriage or a gender; nothing where there is none. */
function kindOf(naming: Naming): Marriage | 'reign' | 'male' | 'female' | '' {
  if (naming.title?.isReign === true) return 'reign';
  return naming.title?.marriage ?? civilGender(naming) ?? '';
}

/** A woman whose title does not tell whether she is married is the one there is. */
function wifeOrNot(kind: string, known: ReadonlySet<string>): string {
  return kind === 'female' ? (LIKELIEST.find((one) => one !== 'male' && known.has(one)) ?? kind) : kind;
}

/**
 * Says whether a wife is another than the one of the cast who bears her family name: she is, where she is named before
 * that one is, as a mother before her daughter, or where that one is not married.
 */
function wivesApart(
  cast: readonly Character[],
  namings: readonly Naming[],
  order: ReadonlyMap<Naming, number>,
): (character: Character, naming: Naming) => boolean {
  const firsts = new Map<string, number>();
  for (const naming of namings) {
    const { title, name } = naming;
    if (title?.marriage !== 'wife' || name.isFull || firsts.has(name.key)) continue;
    firsts.set(name.key, order.get(naming) ?? 0);
  }
  const opens = new Map(cast.map((one) => [one, Math.min(...one.namings.map((own) => order.get(own) ?? 0))]));
  return (character, { name, title }) => {
    if (title?.marriage === undefined) return false;
    const marriages = new Set(character.namings.flatMap((own) => own.title?.marriage ?? []));
    if (marriages.size === 1 && !marriages.has(title.marriage)) return true;
    if (title.marriage === 'single' || marriages.has('wife')) return false;
    return (firsts.get(name.key) ?? Number.POSITIVE_INFINITY) < (opens.get(character) ?? 0);
  };
}

/** Whether a title that goes with a given name is one that somebody of that name never has: "Sir John". */
function knighted(character: Character, { title, name }: Naming): boolean {
  if (title === undefined || !title.isKnightly || name.isFull || !isGivenName(name)) return false;
  return (
    name.parts[0] === character.name.parts[0] &&
    !character.namings.some((own) => own.title?.word === title.word)
  );
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
