import type { Library } from '../src/library.js';
import { cutWords } from '../src/replies/cut.js';
import { CHOICES } from '../src/replies/limits.js';
import type { Block, Reply } from '../src/replies/reply.js';
import { clean, dim, line, plain, strong } from '../src/replies/runs.js';
import { wording } from '../src/replies/wording.js';
import type { Story } from '../src/stories/story.js';
import { words } from '../src/text/words.js';
import { textBlock } from './blocks/excerpts.js';
import { storyFacts, storyPage } from './blocks/reading.js';
import { choiceName, storyCalled, suggestStories } from './blocks/story-names.js';
import { makeCall } from './call.js';
import { type Context, defineCommand } from './command.js';

/** Stories on a page of the list. */
const LISTED = 8;
/** Characters of a title in the list. */
const TITLE_ROOM = 150;
/** Persons named for each story. */
const PERSONS = 3;

export const stories = defineCommand({
  name: 'stories',
  description: {
    fr: 'Les récits : leur liste, ou l’un d’eux à lire',
    en: 'The stories: their list, or one to read',
  },
  options: [
    {
      kind: 'text',
      name: 'story',
      names: { fr: 'récit', en: 'story' },
      description: { fr: 'Le récit à ouvrir', en: 'The story to open' },
      maxLength: 200,
      complete: suggestStories,
    },
  ],
  run(context, { story: name }) {
    if (name === undefined) return listStories(context, 0);
    const story = storyCalled(context.library, name);
    if (story !== undefined) return openStory(context, story);
    const list = listStories(context, 0);
    return { blocks: [textBlock(wording[context.language].noStory(name)), ...list.blocks] };
  },
  press(context, verb, payload) {
    if (verb === 'list') return listStories(context, Number.parseInt(payload, 10) || 0);
    if (verb === 'open') return beside(context, context.library.story(payload));
    if (verb === 'read') return readAround(context, payload, 1);
    if (verb === 'page') return { ...readAround(context, payload, 0), beside: false };
    return undefined;
  },
});

function beside(context: Context, story: Story | undefined): Reply {
  const reply = story === undefined ? gone(context) : openStory(context, story);
  return { ...reply, beside: true };
}

function gone({ language }: Context): Reply {
  return { blocks: [textBlock(wording[language].changed)] };
}

/** The page of a story that begins so many passages before one, no further than where it begins. */
function readAround(context: Context, passageId: string, before: number): Reply {
  const passage = context.library.passage(passageId);
  const story = passage && context.library.story(passage.file);
  if (passage === undefined || story === undefined) return { ...gone(context), beside: true };
  return { ...storyPage(context, story, passage.index - before), beside: true };
}

function openStory(context: Context, story: Story): Reply {
  const names = mainPersons(context.library, story);
  const persons: Block[] = names.length === 0 ? [] : [{ kind: 'source', line: line(dim(names.join(', '))) }];
  return storyPage(context, story, 0, [storyFacts(context, story, countWords(story)), ...persons]);
}

function listStories(context: Context, from: number): Reply {
  const { library, language } = context;
  const w = wording[language];
  const start = Math.max(0, Math.min(from, library.stories.length - 1));
  const page = library.stories.slice(start, start + LISTED);
  const range =
    library.stories.length > LISTED
      ? w.range(start + 1, start + page.length, library.stories.length)
      : w.stories(library.stories.length);
  const buttons = [
    ...(start > 0
      ? [{ label: w.before, call: makeCall('stories', 'list', String(Math.max(0, start - LISTED))) }]
      : []),
    ...(start + LISTED < library.stories.length
      ? [{ label: w.after, call: makeCall('stories', 'list', String(start + LISTED)) }]
      : []),
  ];
  return {
    blocks: [
      { kind: 'title', line: line(plain(w.storiesTitle), dim(` · ${range}`)) },
      ...page.flatMap((story) => listedStory(context, story)),
      storyMenu(context, page),
      ...(buttons.length === 0 ? [] : [{ kind: 'buttons' as const, buttons }]),
    ],
  };
}

function listedStory(context: Context, story: Story): Block[] {
  const names = mainPersons(context.library, story);
  return [
    { kind: 'text', line: line(strong(cutWords(clean(story.title), TITLE_ROOM))) },
    storyFacts(context, story, countWords(story)),
    ...(names.length === 0 ? [] : [{ kind: 'source' as const, line: line(dim(names.join(', '))) }]),
  ];
}

function storyMenu({ library, language }: Context, page: readonly Story[]): Block {
  const choices = page.slice(0, CHOICES).map((story) => ({
    label: choiceName(story.title, story.file),
    call: makeCall('stories', 'open', library.idOfStory(story)),
  }));
  return { kind: 'menu', placeholder: wording[language].openStory, choices };
}

/** Those whom a story names most often. */
function mainPersons({ people }: Library, { passages }: Story): string[] {
  const counts = new Map<string, number>();
  for (const { person } of passages.flatMap((passage) => people.mentionsIn(passage)))
    counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PERSONS)
    .flatMap(([id]) => people.get(id)?.name ?? [])
    .map((name) => cutWords(clean(name), TITLE_ROOM));
}

function countWords({ passages }: Story): number {
  return passages.reduce((sum, { text }) => sum + words(text).length, 0);
}
