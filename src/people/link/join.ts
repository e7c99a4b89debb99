import { SURNAMES } from '../../lexicon/persons.js';
import type { Gender } from '../../text/gender.js';
import { bareKey, endsWith, isGivenName, type Name } from '../names/name.js';
import { type Character, contradict } from './character.js';
import type { Naming } from './namings.js';
import { groupSame } from './same.js';
import type { Scope } from './scope.js';

/** One whom the stories name, all forms of all stories together. */
export interface Joined {
  readonly name: Name;
  readonly namings: readonly Naming[];
  readonly guesses: ReadonlySet<Naming>;
  /** By the given name. */
  readonly gender: Gender | undefined;
  /** By a title such as "Mme". */
  readonly title: Gender | undefined;
  /** See {@link Character.reign}. */
  readonly reign: string | undefined;
  /** Who may be meant, where that cannot be told. */
  readonly candidates: readonly Joined[];
}

/** So many times as often as the next one somebody is named before a family name alone is taken to mean them. */
const PREVAILS = 4;

interface Draft extends Joined {
  namings: Naming[];
  guesses: Set<Naming>;
  gender: Gender | undefined;
  title: Gender | undefined;
  reign: string | undefined;
  candidates: readonly Draft[];
}

/**
 * Joins the casts of all stories: who bears the same full name is one. A family name alone, in a story that has no
 * full name with it, goes to the one who bears it in the other stories, as a guess; between several, to the one who
 * is named far more often, or to nobody.
 *
 * @param scopes Of each cast's story.
 */
export function joinCasts(casts: readonly (readonly Character[])[], scopes: readonly Scope[]): Joined[] {
  const characters = casts.flat();
  const persons = joinFull(characters.filter(({ name }) => name.isFull));
  const bearers = new Bearers(persons);
  const others = new Map<string, Lone[]>();
  for (const [story, cast] of casts.entries()) {
    for (const character of cast) {
      if (character.name.isFull) continue;
      const isOwn = character.reign !== undefined || character.isApart;
      const meant = isOwn ? [] : bearers.of(character);
      const [only] = meant;
      if (only !== undefined && meant.length === 1) {
        only.namings.push(...character.namings);
        for (const naming of character.namings) only.guesses.add(naming);
        continue;
      }
      const key = [keyOf(character, scopes[story], story), ...meant.map(({ name }) => name.key)].join('|');
      others.set(key, [...(others.get(key) ?? []), { character, candidates: meant }]);
    }
  }
  return [...persons, ...[...others.values()].flatMap(joinLone)];
}

/** A character without a full name, and who may be meant. */
interface Lone {
  readonly character: Character;
  readonly candidates: readonly Draft[];
}

/** Those of one name: one, or as many as their titles tell apart, and those whom none tells. */
function joinLone(all: readonly Lone[]): Draft[] {
  const titles = new Set(all.flatMap(({ character: { title } }) => title ?? []));
  const drafts = new Map<string, Draft>();
  for (const { character, candidates } of all) {
    append(drafts, titles.size > 1 ? `${character.title}` : '', character, candidates);
  }
  return [...drafts.values()];
}

/** Who is one across stories though no full name is known: not two who share a given name. */
function keyOf({ name, reign, marriage }: Character, scope: Scope | undefined, story: number): string {
  if (reign !== undefined) return `reign ${name.key}`;
  const within = (isGivenName(name) ? scope?.given : scope?.other) ?? `${story}`;
  return `${marriage ?? ''} ${bareKey(name)} ${within}`;
}

function draft(
  { name, namings, guesses, gender, title, reign }: Character,
  candidates: readonly Draft[],
): Draft {
  return { name, namings: [...namings], guesses: new Set(guesses), gender, title, reign, candidates };
}

function append(
  drafts: Map<string, Draft>,
  key: string,
  character: Character,
  candidates: readonly Draft[] = [],
) {
  const known = drafts.get(key);
  if (known === undefined) drafts.set(key, draft(character, candidates));
  else absorb(known, character);
}

function absorb(
  into: Draft,
  {
    namings,
    guesses,
    gender,
    title,
    reign,
  }: Pick<Joined, 'namings' | 'guesses' | 'gender' | 'title' | 'reign'>,
): void {
  into.namings.push(...namings);
  for (const guess of guesses) into.guesses.add(guess);
  into.gender ??= gender;
  into.title ??= title;
  into.reign ??= reign;
}

function joinFull(characters: readonly Character[]): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const character of characters) append(byKey, character.name.key, character);
  const sorted = [...byKey.values()].sort((a, b) => (a.name.key < b.name.key ? -1 : 1));
  return groupSame(sorted, ({ name }) => name).flatMap((group) => {
    const [main, ...others] = group.sort((a, b) => b.name.parts.length - a.name.parts.length);
    for (const other of others) if (main !== undefined) absorb(main, other);
    return main === undefined ? [] : [main];
  });
}

/** Who bears a family name. */
class Bearers {
  readonly #byEnd = new Map<string, { draft: Draft; count: number }[]>();
  readonly #given = new Set<string>();

  constructor(persons: readonly Draft[]) {
    for (const person of persons) {
      this.#given.add(person.name.parts[0] ?? '');
      const end = person.name.parts.at(-1) ?? '';
      const entry = { draft: person, count: person.namings.length };
      const known = this.#byEnd.get(end);
      if (known === undefined) this.#byEnd.set(end, [entry]);
      else known.push(entry);
    }
    for (const entries of this.#byEnd.values()) {
      entries.sort((a, b) => b.count - a.count || (a.draft.name.key < b.draft.name.key ? -1 : 1));
    }
  }

  /** Who may be meant by a part of a name: nobody known, one, or several between whom it cannot be told. */
  of({ name, title }: Character): Draft[] {
    const first = name.parts[0] ?? '';
    if (isGivenName(name) && title === undefined && this.#given.has(first) && !SURNAMES.has(first)) return [];
    const bearers = (this.#byEnd.get(name.parts.at(-1) ?? '') ?? []).filter(
      ({ draft: other }) =>
        endsWith(other.name, name) &&
        (name.suffix === '' || name.suffix === other.name.suffix) &&
        !contradict(title, other.title ?? other.gender),
    );
    const plain = bearers.filter(({ draft: other }) => other.name.suffix === name.suffix);
    const [most, next] = plain.length > 0 ? plain : bearers;
    if (most === undefined) return [];
    if (next === undefined || most.count >= PREVAILS * next.count) return [most.draft];
    return (plain.length > 0 ? plain : bearers).map(({ draft: other }) => other);
  }
}
