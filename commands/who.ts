import type { Person } from '../src/people/persons/person.js';
import { textBlock, titleBlock } from '../src/replies/blocks.js';
import type { Reply } from '../src/replies/reply.js';
import { clean } from '../src/replies/runs.js';
import { wording } from '../src/replies/wording.js';
import { type Context, defineCommand } from './calls/command.js';
import { privateOption } from './calls/private-option.js';
import { passagesOf } from './views/answers/passage-ids.js';
import { gone, typedText } from './views/pages/notices.js';
import { mentionPage } from './views/people/mentions.js';
import { personsNear } from './views/people/near-names.js';
import { personButtons } from './views/people/person-menus.js';
import { personsCalled, suggestPersons } from './views/people/person-names.js';
import { personCard, personChoice } from './views/people/persons.js';

/** Names that are offered for one that nobody bears. */
const NEAREST = 3;

export const who = defineCommand({
  name: 'who',
  description: { fr: 'Ce que les récits disent d’une personne', en: 'What the stories say about a person' },
  options: [
    {
      kind: 'text',
      name: 'name',
      names: { fr: 'nom', en: 'name' },
      description: { fr: 'Son nom, ou une partie', en: 'Their name, or a part of it' },
      required: true,
      maxLength: 100,
      complete: suggestPersons,
    },
    privateOption,
  ],
  run(context, { name }) {
    const persons = personsCalled(context.library.people, name);
    const typed = typedText(name);
    const [person] = persons;
    if (person === undefined) return unknown(context, typed);
    if (persons.length === 1) return personCard(context, person);
    const intro = wording[context.language].severalMeant(persons.length, typed);
    return personChoice(context, persons, textBlock(intro));
  },
  press(context, verb, payload) {
    if (verb === 'card') return card(context, context.library.people.get(payload));
    if (verb === 'leaf') return leaf(context, payload);
    if (verb === 'in') return personsIn(context, payload);
    return undefined;
  },
});

function unknown({ library, language }: Context, name: string): Reply {
  const w = wording[language];
  const nearest = personsNear(library.people, name, NEAREST);
  const names = w.list(nearest.map((person) => clean(person.name)));
  const offered = nearest.length === 0 ? [] : [textBlock(w.nearest(names)), personButtons(nearest)];
  return { blocks: [textBlock(w.nobody(name)), ...offered], tone: 'none', isMissing: true };
}

function card(context: Context, person: Person | undefined): Reply {
  return { ...(person === undefined ? gone(context) : personCard(context, person)), beside: true };
}

/** A page of mentions, `number.person`. */
function leaf(context: Context, payload: string): Reply {
  const [, from = '0', id = ''] = /^(\d{1,9})\.(.*)$/s.exec(payload) ?? [];
  const person = context.library.people.get(id);
  return person === undefined ? gone(context) : mentionPage(context, person, Number(from));
}

/** Those who are mentioned in some passages, in the order of the passages. */
function personsIn(context: Context, ids: string): Reply {
  const { people } = context.library;
  const mentions = passagesOf(context.library, ids).flatMap((passage) => people.mentionsIn(passage));
  const persons = [...new Set(mentions.map(({ person }) => person))].flatMap((id) => people.get(id) ?? []);
  if (persons.length === 0) return gone(context);
  const title = wording[context.language].personsHere;
  return { ...personChoice(context, persons, titleBlock(title)), beside: true };
}
