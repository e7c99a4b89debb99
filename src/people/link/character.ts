import type { Gender } from '../../text/gender.js';
import type { Name } from '../names/name.js';
import type { Marriage } from '../names/titles.js';
import { civilGender, genderOf, type Naming } from './namings.js';
import { groupSame } from './same.js';

/** One whom a story names, by one or several forms. */
export interface Character {
  /** The most telling form of the name. */
  name: Name;
  readonly namings: Naming[];
  /** The namings thereof in full. */
  readonly full: Naming[];
  /** The namings thereof whose joining is a guess. */
  readonly guesses: Set<Naming>;
  /** By the given name. */
  gender: Gender | undefined;
  /** By a title such as "Mme". */
  title: Gender | undefined;
  /** The title that with a given name says who is meant, as it stands: "pape", of "le pape François". */
  reign: string | undefined;
  /** By a title such as "Mrs". */
  marriage: Marriage | undefined;
  /** Nobody else is meant who bears the name: of a mother whose daughter has the full name. */
  isApart: boolean;
}

/** Counts a naming to the character of a key, a new one where there is none yet. */
export function add(characters: Map<string, Character>, key: string, naming: Naming): void {
  const known = characters.get(key);
  if (known !== undefined) {
    known.namings.push(naming);
    if (naming.name.isFull) known.full.push(naming);
    known.gender ??= genderOf(naming);
    known.title ??= civilGender(naming);
    known.marriage ??= naming.title?.marriage;
    return;
  }
  characters.set(key, {
    name: naming.name,
    namings: [naming],
    full: naming.name.isFull ? [naming] : [],
    guesses: new Set(),
    gender: genderOf(naming),
    title: civilGender(naming),
    reign: naming.title?.isReign === true && !naming.name.isFull ? naming.title.text : undefined,
    marriage: naming.title?.marriage,
    isApart: false,
  });
}

/** Whether genders that are known contradict. */
export function contradict(a: Gender | undefined, b: Gender | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Joins the characters whose full names may be the same, where nobody else could be meant. */
export function unite(characters: readonly Character[]): Character[] {
  const united: Character[] = [];
  for (const group of groupSame(characters, ({ name }) => name)) {
    const [main, ...others] = [...group].sort((a, b) => fuller(a.name, b.name));
    if (main === undefined) continue;
    for (const { namings, full, guesses, gender, title } of others) {
      main.namings.push(...namings);
      main.full.push(...full);
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
