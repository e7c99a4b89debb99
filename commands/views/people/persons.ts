import type { Located, Person, Relation } from '../../../src/people/persons/person.js';
import { buttonRow, smallBlock, textBlock, titleBlock } from '../../../src/replies/blocks.js';
import { cut } from '../../../src/replies/cut.js';
import { ROW_BUTTONS } from '../../../src/replies/limits.js';
import type { Block, Button, Reply } from '../../../src/replies/reply.js';
import { clean, dim, line, strong } from '../../../src/replies/runs.js';
import { wording } from '../../../src/replies/wording.js';
import { fold } from '../../../src/text/words.js';
import { makeCall } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { sourceAt } from '../pages/source-line.js';
import { EXCERPTS, mentionBlocks, passagesWith } from './mentions.js';
import { personMenu } from './person-menus.js';
import { shortName } from './person-names.js';

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
      titleBlock(shortName(person.name)),
      ...aboutBlocks(context, person, DESCRIPTIONS),
      ...companionBlocks(context, person),
      ...mentionBlocks(context, person, 0),
      ...cardButtons(context, person),
    ],
  };
}

/** Several persons of whom one may be meant: each in short, and a menu to open one. */
export function personChoice(context: Context, persons: readonly Person[], intro: Block): Reply {
  const shown = persons.slice(0, ROW_BUTTONS);
  return {
    blocks: [
      intro,
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
  const blocks = [smallBlock(cut(clean(counts + forms), FORMS_ROOM))];
  const guesses = person.mentions.filter(({ guess }) => guess === true).length;
  if (guesses > 0) blocks.push(smallBlock(w.guessed(guesses)));
  if (person.candidates !== undefined) blocks.push(textBlock(ambiguity(context, person.candidates)));
  for (const said of tellingOf(person).slice(0, most)) {
    blocks.push(textBlock(w.quoted(cut(clean(said.text), DESCRIPTION_ROOM))));
    blocks.push(sourceAt(context, said));
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
  const relations = relationsOf(person)
    .slice(0, RELATIONS)
    .flatMap((relation): Block[] => {
      const name = relation.who === person.id ? '' : `${nameOf(context, relation.who)} — `;
      const said = w.quoted(cut(clean(relation.text), DESCRIPTION_ROOM));
      return [textBlock(`${name}${said}`), sourceAt(context, relation)];
    });
  const others = person.with.slice(0, COMPANIONS).flatMap(({ person: id, passages }) => {
    const name = nameOf(context, id);
    return name === '' ? [] : [`${name} (${passages})`];
  });
  if (others.length === 0) return relations;
  return [...relations, { kind: 'text', line: line(dim(w.label(w.mentionedWith, others.join(', ')))) }];
}

/** What the person is to each other one, and each to the person, in the most words; not what the card says anyhow. */
function relationsOf(person: Person): Relation[] {
  const shown = new Set(
    tellingOf(person)
      .slice(0, DESCRIPTIONS)
      .map(({ text }) => text),
  );
  const pairs = new Map<string, Relation[]>();
  for (const relation of person.relations) {
    const pair = `${relation.who} ${relation.of}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), relation]);
  }
  return [...pairs.values()]
    .filter((told) => !told.some(({ text }) => shown.has(text)))
    .flatMap((told) => told.sort((a, b) => b.text.length - a.text.length).slice(0, 1));
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
  return [...buttonRow(buttons), ...(others.length === 0 ? [] : [personMenu(context, others)])];
}
