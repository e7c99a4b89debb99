import type { Located, Person } from '../../src/people/person.js';
import { cut } from '../../src/replies/cut.js';
import { ROW_BUTTONS } from '../../src/replies/limits.js';
import type { Block, Button, Reply } from '../../src/replies/reply.js';
import { clean, dim, line, plain, strong } from '../../src/replies/runs.js';
import { wording } from '../../src/replies/wording.js';
import { fold } from '../../src/text/words.js';
import { makeCall } from '../call.js';
import type { Context } from '../command.js';
import { EXCERPTS, mentionBlocks, passagesWith } from './mentions.js';
import { personMenu } from './person-menus.js';
import { personTitle, shortName } from './person-names.js';
import { sourceAt } from './sources.js';

/** Characters of a description, and of the other forms. */
const DESCRIPTION_ROOM = 300;
const FORMS_ROOM = 250;
/** Descriptions, relations and companions that are shown, at most. */
const DESCRIPTIONS = 3;
const RELATIONS = 3;
const COMPANIONS = 6;

/** What the stories say of a person, in their own words. */
export function personCard(context: Context, person: Person): Reply {
  return {
    blocks: [
      personTitle(person),
      ...aboutBlocks(context, person, DESCRIPTIONS),
      ...companionBlocks(context, person),
      ...mentionBlocks(context, person, 0),
      ...cardButtons(context, person),
    ],
  };
}

/** Several persons of whom one may be meant: each in short, and a menu to open one. */
export function personChoice(context: Context, persons: readonly Person[], intro: string): Reply {
  const shown = persons.slice(0, ROW_BUTTONS);
  return {
    blocks: [
      { kind: 'text', line: line(plain(intro)) },
      ...shown.flatMap((person) => [
        { kind: 'text' as const, line: line(strong(shortName(person.name))) },
        ...aboutBlocks(context, person, 1),
      ]),
      personMenu(context, persons),
    ],
  };
}

/** The counts, the other forms, and the descriptions with their sources. */
function aboutBlocks(context: Context, person: Person, most: number): Block[] {
  const w = wording[context.language];
  const files = new Set(person.mentions.map(({ passage }) => passage.file)).size;
  const counts = w.in(w.mentions(person.mentions.length), w.stories(files));
  const forms = person.aliases.length === 0 ? '' : ` · ${w.label(w.alsoCalled, person.aliases.join(', '))}`;
  const blocks: Block[] = [{ kind: 'source', line: line(dim(cut(clean(counts + forms), FORMS_ROOM))) }];
  const guesses = person.mentions.filter(({ guess }) => guess === true).length;
  if (guesses > 0) blocks.push({ kind: 'source', line: line(dim(w.guessed(guesses))) });
  if (person.candidates !== undefined)
    blocks.push({ kind: 'text', line: line(plain(ambiguity(context, person.candidates))) });
  for (const { text, place } of tellingOf(person).slice(0, most)) {
    blocks.push({ kind: 'text', line: line(plain(w.quoted(cut(clean(text), DESCRIPTION_ROOM)))) });
    blocks.push(sourceAt(context, place));
  }
  return blocks;
}

/** The descriptions that say something which none before them says. */
function tellingOf({ descriptions }: Person): Located[] {
  const folded = descriptions.map(({ text }) => fold(text));
  return descriptions.filter(
    (_, at) => !folded.slice(0, at).some((other) => other.includes(folded[at] ?? '')),
  );
}

function ambiguity({ library, language }: Context, candidates: readonly string[]): string {
  const names = candidates.flatMap((id) => library.people.get(id)?.name ?? []);
  return cut(clean(wording[language].ambiguous(wording[language].list(names))), DESCRIPTION_ROOM);
}

/** What the stories say that the person is to others, and with whom the person is mentioned. */
function companionBlocks(context: Context, person: Person): Block[] {
  const w = wording[context.language];
  const described = new Set(
    tellingOf(person)
      .slice(0, DESCRIPTIONS)
      .map(({ text }) => text),
  );
  const relations = person.relations
    .filter(({ text }) => !described.has(text))
    .slice(0, RELATIONS)
    .flatMap(({ text, place, who }): Block[] => [
      {
        kind: 'text',
        line: line(
          plain(
            `${who === person.id ? '' : `${nameOf(context, who)} — `}${w.quoted(cut(clean(text), DESCRIPTION_ROOM))}`,
          ),
        ),
      },
      sourceAt(context, place),
    ]);
  const others = person.with.slice(0, COMPANIONS).flatMap(({ person: id, passages }) => {
    const name = nameOf(context, id);
    return name === '' ? [] : [`${name} (${passages})`];
  });
  if (others.length === 0) return relations;
  return [...relations, { kind: 'text', line: line(dim(w.label(w.mentionedWith, others.join(', ')))) }];
}

function nameOf({ library }: Context, id: string): string {
  return shortName(library.people.get(id)?.name ?? '');
}

function cardButtons(context: Context, person: Person): Block[] {
  const { library, language } = context;
  const w = wording[language];
  const quoted = library.quotationsOf(person).length;
  const buttons: Button[] = [];
  if (passagesWith(person).length > EXCERPTS)
    buttons.push({ label: w.mentionsOf, call: makeCall('who', 'leaf', `${EXCERPTS}.${person.id}`) });
  if (quoted > 0)
    buttons.push({ label: `${w.quotationsOf} (${quoted})`, call: makeCall('cite', 'of', person.id) });
  const others = (person.candidates ?? person.with.map(({ person: id }) => id)).flatMap(
    (id) => library.people.get(id) ?? [],
  );
  return [
    ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }]),
    ...(others.length === 0 ? [] : [personMenu(context, others)]),
  ];
}
