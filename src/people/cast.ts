import type { Passage } from '../stories/story.js';
import type { Span } from '../text/span.js';
import { GIVEN_NAMES } from './lists.js';
import { endsWith, isWithin, mayBeSame, type Name, parseName } from './name.js';
import type { Gender } from './person.js';
import { genderOfGivenName, type Title, titleBefore } from './titles.js';

/** A name where it stands, before it is known whom it names. */
export interface Naming {
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
  readonly name: Name;
  readonly title?: Title;
}

/** One whom a story names, by one or several forms. */
export interface Character {
  /** The most telling form of the name. */
  name: Name;
  readonly namings: Naming[];
  /** The namings thereof whose joining is a guess. */
  readonly guesses: Set<Naming>;
  /** By the given name. */
  gender: Gender | undefined;
  /** By a title such as "Mme". */
  title: Gender | undefined;
  /** The title that with a given name says who is meant, as it stands: "pape", of "le pape François". */
  reign: string | undefined;
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

function add(characters: Map<string, Character>, key: string, naming: Naming): void {
  const known = characters.get(key);
  if (known !== undefined) {
    known.namings.push(naming);
    known.gender ??= genderOf(naming);
    known.title ??= civilGender(naming);
    return;
  }
  characters.set(key, {
    name: naming.name,
    namings: [naming],
    guesses: new Set(),
    gender: genderOf(naming),
    title: civilGender(naming),
    reign: naming.title?.isReign === true && !naming.name.isFull ? naming.title.text : undefined,
  });
}

function genderOf({ text, name }: Naming): Gender | undefined {
  return name.isFull ? genderOfGivenName(text) : undefined;
}

function civilGender({ title }: Naming): Gender | undefined {
  return title?.isCivil === true ? title.gender : undefined;
}

/** Whether genders that are known contradict. */
export function contradict(a: Gender | undefined, b: Gender | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Joins the characters whose full names may be the same, where nobody else could be meant. */
function unite(characters: readonly Character[]): Character[] {
  const united: Character[] = [];
  for (const group of groupSame(characters, ({ name }) => name)) {
    const [main, ...others] = [...group].sort((a, b) => fuller(a.name, b.name));
    if (main === undefined) continue;
    for (const { namings, guesses, gender, title } of others) {
      main.namings.push(...namings);
      for (const guess of guesses) main.guesses.add(guess);
      main.gender ??= gender;
      main.title ??= title;
    }
    united.push(main);
  }
  return united;
}

function fuller(a: Name, b: Name): number {
  return b.parts.join('').length - a.parts.join('').length || (a.key < b.key ? -1 : 1);
}

/**
 * Groups what may bear the same name. Two are grouped only where each may be the same as all the others that the
 * other one may be: "George Bush", who may be two, stays apart from both.
 */
export function groupSame<T>(all: readonly T[], nameOf: (one: T) => Name): T[][] {
  const byEnd = new Map<string, T[]>();
  for (const one of all) {
    const { parts, suffix } = nameOf(one);
    const end = `${parts.at(-1)} ${suffix}`;
    const known = byEnd.get(end);
    if (known === undefined) byEnd.set(end, [one]);
    else known.push(one);
  }
  return [...byEnd.values()].flatMap((same) => {
    const groups = new Map<string, T[]>();
    for (const one of same) {
      const mark = same
        .map((other) => (other === one || mayBeSame(nameOf(one), nameOf(other)) ? 1 : 0))
        .join('');
      groups.set(mark, [...(groups.get(mark) ?? []), one]);
    }
    return [...groups.values()];
  });
}

/** Whom of a story's cast a part of a name means. */
function pick(
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

/** Whether a name alone is a given name, as far as lists tell: it then means somebody of its own story only. */
export function isGivenName({ parts, isFull }: Name): boolean {
  return !isFull && parts.every((part) => GIVEN_NAMES.has(part));
}
