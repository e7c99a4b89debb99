import { perLibrary } from '../../../src/dialogue/per-library.js';
import type { Library } from '../../../src/library.js';
import type { Person } from '../../../src/people/persons/person.js';
import { CHOICE, CHOICES } from '../../../src/replies/limits.js';
import { clean } from '../../../src/replies/runs.js';
import { wording } from '../../../src/replies/wording.js';
import { fold } from '../../../src/text/words.js';
import type { Choice, Context } from '../../calls/command.js';
import { describedName, nameOrId, personsCalled } from '../people/person-names.js';
import { choiceName } from '../stories/story-names.js';

/** Those who are quoted: persons by their id, others by how the stories name them; with how often. */
interface Speakers {
  readonly persons: ReadonlyMap<Person, number>;
  readonly others: ReadonlyMap<string, number>;
}

const speakersOf = perLibrary(countSpeakers);

/** An option that takes who is quoted. */
export const speakerOption = {
  kind: 'text',
  name: 'speaker',
  names: { fr: 'auteur', en: 'speaker' },
  description: { fr: 'Qui est cité', en: 'Who is quoted' },
  maxLength: 100,
  complete: suggestSpeakers,
} as const;

/** Those who are quoted, to choose from while somebody types, the most quoted first. */
function suggestSpeakers(context: Context, typed: string): Choice[] {
  const { library, language } = context;
  const w = wording[language];
  const { persons, others } = speakersOf(library);
  const wanted = clean(typed).trim();
  const fitting = wanted === '' ? undefined : new Set(library.people.suggest(wanted, 10 * CHOICES));
  const choices = [...persons]
    .filter(([person]) => fitting?.has(person) ?? true)
    .map(([person, count]) => ({
      name: describedName(person, w.quotations(count)),
      value: nameOrId(library.people, person),
    }));
  const more = [...others]
    .filter(([name]) => name.length <= CHOICE && fold(name).includes(fold(wanted)))
    .map(([name, count]) => ({ name: choiceName(`${name} · ${w.quotations(count)}`, name), value: name }));
  return [...choices, ...more].slice(0, CHOICES);
}

/** A speaker as typed or chosen, in the form that says it shortest: the id of the one person meant, else a name. */
export function speakerCalled({ people }: Library, typed: string): string {
  const persons = personsCalled(people, typed);
  const [person] = persons;
  return person !== undefined && persons.length === 1 ? person.id : clean(typed).trim();
}

function countSpeakers({ quotations }: Library): Speakers {
  const persons = new Map<Person, number>();
  const others = new Map<string, number>();
  for (const { person, speaker, organisation } of quotations) {
    if (person !== null) persons.set(person, (persons.get(person) ?? 0) + 1);
    else if (organisation && speaker !== null) others.set(speaker, (others.get(speaker) ?? 0) + 1);
  }
  return { persons: mostFirst(persons), others: mostFirst(others) };
}

function mostFirst<Key>(counts: ReadonlyMap<Key, number>): Map<Key, number> {
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
