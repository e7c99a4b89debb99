import type { Located, Mention, Person } from '../../src/people/person.js';
import { cut, cutWords } from '../../src/replies/cut.js';
import { excerptLine } from '../../src/replies/excerpt.js';
import { CHOICES, LABEL, ROW_BUTTONS } from '../../src/replies/limits.js';
import type { Block, Button, Reply } from '../../src/replies/reply.js';
import { clean, dim, line, plain, strong } from '../../src/replies/runs.js';
import { sourceBlock } from '../../src/replies/source.js';
import { wording } from '../../src/replies/wording.js';
import type { Passage } from '../../src/stories/story.js';
import { fold } from '../../src/text/words.js';
import { makeCall } from '../call.js';
import type { Context } from '../command.js';
import { describedName } from './person-names.js';
import { choiceName, cutLabel } from './story-names.js';

/** Characters of a name, a description, the other forms, an excerpt. */
const NAME_ROOM = 150;
const DESCRIPTION_ROOM = 300;
const FORMS_ROOM = 250;
const EXCERPT_ROOM = 500;
/** Descriptions, relations, companions and excerpts that are shown, at most. */
const DESCRIPTIONS = 3;
const RELATIONS = 3;
const COMPANIONS = 6;
const EXCERPTS = 2;

/** What the stories say of a person, in their own words. */
export function personCard(context: Context, person: Person): Reply {
  return {
    blocks: [
      titleBlock(person),
      ...aboutBlocks(context, person, DESCRIPTIONS),
      ...companionBlocks(context, person),
      ...mentionBlocks(context, person, 0),
      ...cardButtons(context, person),
    ],
  };
}

/** Excerpts in which a person is mentioned, from one of them on. */
export function mentionPage(context: Context, person: Person, from: number): Reply {
  const passages = passagesWith(person).length;
  const start = Math.max(0, Math.min(from, passages - 1));
  const w = wording[context.language];
  const leaf = (label: string, at: number): Button => ({
    label,
    call: makeCall('who', 'leaf', `${at}.${person.id}`),
  });
  const buttons = [
    ...(start > 0 ? [leaf(w.before, Math.max(0, start - EXCERPTS))] : []),
    ...(start + EXCERPTS < passages ? [leaf(w.after, start + EXCERPTS)] : []),
  ];
  const range = w.range(start + 1, Math.min(passages, start + EXCERPTS), passages);
  return {
    blocks: [
      titleBlock(person, ` · ${range}`),
      ...mentionBlocks(context, person, start),
      ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }]),
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
        { kind: 'text' as const, line: line(strong(cutWords(clean(person.name), NAME_ROOM))) },
        ...aboutBlocks(context, person, 1),
      ]),
      personMenu(context, persons),
    ],
  };
}

/** A menu that opens the card of one of some persons. */
export function personMenu(context: Context, persons: readonly Person[]): Block {
  const w = wording[context.language];
  const choices = persons.slice(0, CHOICES).map((person) => ({
    label: choiceName(describedName(person, w.mentions(person.mentions.length)), person.id),
    call: makeCall('who', 'card', person.id),
  }));
  return { kind: 'menu', placeholder: w.choosePerson, choices };
}

/** Buttons that open the cards of some persons, at most five. */
export function personButtons(persons: readonly Person[]): Block {
  const buttons = persons.slice(0, ROW_BUTTONS).map(({ name, id }) => ({
    label: cutLabel(clean(name), LABEL) || id,
    call: makeCall('who', 'card', id),
  }));
  return { kind: 'buttons', buttons };
}

function titleBlock({ name }: Person, more = ''): Block {
  return { kind: 'title', line: line(plain(cutWords(clean(name), NAME_ROOM)), dim(more)) };
}

/** The counts, the other forms, and the descriptions with their sources. */
function aboutBlocks(context: Context, person: Person, most: number): Block[] {
  const { library, language } = context;
  const w = wording[language];
  const files = new Set(person.mentions.map(({ passage }) => passage.file)).size;
  const counts = w.in(w.mentions(person.mentions.length), w.stories(files));
  const forms = person.aliases.length === 0 ? '' : ` · ${w.label(w.alsoCalled, person.aliases.join(', '))}`;
  const blocks: Block[] = [{ kind: 'source', line: line(dim(cut(clean(counts + forms), FORMS_ROOM))) }];
  const guesses = person.mentions.filter(({ guess }) => guess === true).length;
  if (guesses > 0) blocks.push({ kind: 'source', line: line(dim(w.guessed(guesses))) });
  if (person.candidates !== undefined)
    blocks.push({ kind: 'text', line: line(plain(ambiguity(context, person.candidates))) });
  for (const { text, place, passage } of tellingOf(person).slice(0, most)) {
    blocks.push({ kind: 'text', line: line(plain(w.quoted(cut(clean(text), DESCRIPTION_ROOM)))) });
    blocks.push(sourceBlock(library.story(passage.file), place, wording[language]));
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
  const { library, language } = context;
  const w = wording[language];
  const described = new Set(
    tellingOf(person)
      .slice(0, DESCRIPTIONS)
      .map(({ text }) => text),
  );
  const relations = person.relations
    .filter(({ text }) => !described.has(text))
    .slice(0, RELATIONS)
    .flatMap(({ text, place, passage, who }): Block[] => [
      {
        kind: 'text',
        line: line(
          plain(
            `${who === person.id ? '' : `${nameOf(context, who)} — `}${w.quoted(cut(clean(text), DESCRIPTION_ROOM))}`,
          ),
        ),
      },
      sourceBlock(library.story(passage.file), place, wording[language]),
    ]);
  const others = person.with.slice(0, COMPANIONS).flatMap(({ person: id, passages }) => {
    const name = nameOf(context, id);
    return name === '' ? [] : [`${name} (${passages})`];
  });
  if (others.length === 0) return relations;
  return [...relations, { kind: 'text', line: line(dim(w.label(w.mentionedWith, others.join(', ')))) }];
}

function nameOf({ library }: Context, id: string): string {
  return cutWords(clean(library.people.get(id)?.name ?? ''), NAME_ROOM);
}

/** Passages that mention the person, the name strong. */
function mentionBlocks({ library, language }: Context, person: Person, from: number): Block[] {
  return passagesWith(person)
    .slice(from, from + EXCERPTS)
    .flatMap(({ passage, span, place }): Block[] => [
      { kind: 'excerpt', line: excerptLine(passage.text, span, EXCERPT_ROOM) },
      sourceBlock(library.story(passage.file), place, wording[language]),
    ]);
}

/** The first mention in each passage that is no heading, or in each heading where there is nothing else. */
function passagesWith({ mentions }: Person): readonly Mention[] {
  const seen = new Set<Passage>();
  const firsts = mentions.filter(({ passage }) => !seen.has(passage) && seen.add(passage));
  const paragraphs = firsts.filter(({ passage }) => passage.kind === 'paragraph');
  return paragraphs.length > 0 ? paragraphs : firsts;
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
