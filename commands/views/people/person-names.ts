import type { People, Person } from '../../../src/people/persons/person.js';
import { cutWords } from '../../../src/replies/cut.js';
import { CHOICE, CHOICES } from '../../../src/replies/limits.js';
import { clean } from '../../../src/replies/runs.js';
import { wording } from '../../../src/replies/wording.js';
import { fold, words } from '../../../src/text/words.js';
import type { Choice, Context } from '../../calls/command.js';
import { choiceName, cutLabel } from '../stories/story-names.js';
import { isNamed, personsDescribed } from './roles.js';

/** Characters of a name. */
const NAME_ROOM = 150;
/** A beginning of fewer letters means nobody. */
const SHORTEST_BEGINNING = 3;
/** What parts a person's name from the description in a choice. */
const DASH = ' — ';

/** Persons to choose from while somebody types, each with who they are and how often they are mentioned. */
export function suggestPersons(context: Context, typed: string): Choice[] {
  return context.library.people
    .suggest(clean(typed).trim(), CHOICES)
    .map((person) => choiceOf(context, person));
}

/** Whom a person's choice, a name or a role typed in its place may mean: none, one or several. */
export function personsCalled(people: People, typed: string): readonly Person[] {
  const byId = people.get(typed);
  if (byId !== undefined) return [byId];
  const name = clean(typed).trim();
  const found = people.find(name);
  if (found.some((person) => isNamed(person, name))) return found;
  const described = personsDescribed(people, name);
  if (described.length > 0) return described;
  if (found.length > 0) return found;
  const first = people.find(name.split(DASH)[0] ?? name);
  return first.length > 0 ? first : personsBegun(people, name);
}

/** Whose name was only begun: "kush". A typing error is no beginning. */
function personsBegun(people: People, typed: string): Person[] {
  const beginning = fold(words(typed).at(-1)?.text ?? '');
  if (beginning.length < SHORTEST_BEGINNING) return [];
  const isBegun = (form: string) => words(form).some(({ text }) => fold(text).startsWith(beginning));
  return people.suggest(typed, CHOICES).filter(({ name, aliases }) => [name, ...aliases].some(isBegun));
}

/** A person in at most 100 characters: name, description as far as there is room, mentions. */
export function describedName(person: Person, count: string): string {
  const description = person.descriptions[0]?.text;
  const room = CHOICE - person.name.length - count.length - DASH.length - 3;
  const who = description === undefined || room < 10 ? '' : `${DASH}${cutLabel(clean(description), room)}`;
  return choiceName(`${person.name}${who} · ${count}`, person.id);
}

/** What stands for a person in a choice: the name where it means nobody else, for it is what people see. */
export function nameOrId(people: People, { name, id }: Person): string {
  const meant = name.length <= CHOICE ? people.find(name) : [];
  return meant.length === 1 && meant[0]?.id === id ? name : id;
}

function choiceOf(context: Context, person: Person): Choice {
  const count = wording[context.language].mentions(person.mentions.length);
  return { name: describedName(person, count), value: nameOrId(context.library.people, person) };
}

/** A name of a length that reads well. */
export function shortName(name: string): string {
  return cutWords(clean(name), NAME_ROOM);
}
