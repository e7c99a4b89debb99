import type { Library } from '../src/library.js';
import { buttonRow, smallBlock, textBlock, titleBlock } from '../src/replies/blocks.js';
import { cutWords } from '../src/replies/cut.js';
import { CHOICES } from '../src/replies/limits.js';
import type { Block, Button, Reply } from '../src/replies/reply.js';
import { clean, line, strong } from '../src/replies/runs.js';
import { wording } from '../src/replies/wording.js';
import type { Story } from '../src/stories/story/story.js';
import { words } from '../src/text/words.js';
import { makeCall } from './calls/call.js';
import { type Context, defineCommand } from './calls/command.js';
import { privateOption } from './calls/private-option.js';
import { gone, typedText } from './views/pages/notices.js';
import { leafButtons, leafCount } from './views/pages/pagination.js';
import { choiceName, storyCalled } from './views/stories/story-names.js';
import { storyOption } from './views/stories/story-option.js';
import { storyFacts, storyPage } from './views/stories/story-page.js';

/** Stories on a page of the list. */
const LISTED = 5;
/** Characters of a title in the list. */
const TITLE_ROOM = 150;
/** Persons named for each story. */
const PERSONS = 3;

export const stories = defineCommand({
  name: 'stories',
  description: {
    fr: 'Les récits\u00a0: leur liste, ou l’un d’eux à lire',
    en: 'The stories: their list, or one to read',
  },
  options: [
    {
      ...storyOption,
      description: { fr: 'Le récit à ouvrir', en: 'The story to open' },
    },
    privateOption,
  ],
  run(context, { story: name }) {
    if (name === undefined) return listStories(context, 0);
    const story = storyCalled(context.library, name);
    if (story !== undefined) return openStory(context, story);
    const list = listStories(context, 0);
    return {
      blocks: [textBlock(wording[context.language].noStory(typedText(name))), ...list.blocks],
      isMissing: true,
    };
  },
  press(context, verb, payload) {
    if (verb === 'list') return listStories(context, Number.parseInt(payload, 10) || 0);
    if (verb === 'again') return readAgain(context);
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

/** The page of a story that begins so many passages before one, no further than where it begins. */
function readAround(context: Context, passageId: string, before: number): Reply {
  const passage = context.library.passage(passageId);
  const story = passage && context.library.story(passage.file);
  if (passage === undefined || story === undefined) return gone(context);
  return { ...storyPage(context, story, passage.index - before), beside: true };
}

function openStory(context: Context, story: Story): Reply {
  return storyPage(context, story, 0, aboutBlocks(context, story));
}

function listStories(context: Context, from: number): Reply {
  const { library, language } = context;
  const start = Math.max(0, Math.min(from, library.stories.length - 1));
  const page = library.stories.slice(start, start + LISTED);
  const leaf = { start, step: LISTED, all: library.stories.length };
  return {
    blocks: [
      titleBlock(wording[language].storiesTitle, ` · ${leafCount(leaf, language)}`),
      ...page.flatMap((story) => listedStory(context, story)),
      storyMenu(context, page),
      ...buttonRow([
        ...leafButtons(leaf, language, (at) => makeCall('stories', 'list', String(at))),
        ...againButton(context),
      ]),
      ...versionBlocks(context),
    ],
  };
}

/** How fresh the stories are. */
function versionBlocks({ version, language }: Context): Block[] {
  if (version === undefined) return [];
  const w = wording[language];
  const { number, at, isLatest } = version;
  return [smallBlock(w.version(number, at)), ...(isLatest ? [] : [textBlock(w.notLatest)])];
}

function againButton({ reload, language }: Context): Button[] {
  if (reload === undefined) return [];
  return [{ label: wording[language].readAgain, call: makeCall('stories', 'again', '') }];
}

/** Has the folder read again for those who may; to others it is as if there were no such button. */
function readAgain({ reload, language }: Context): Reply | undefined {
  if (reload === undefined) return undefined;
  reload();
  return { blocks: [textBlock(wording[language].readingAgain)], private: true, beside: true, fleeting: true };
}

function listedStory(context: Context, story: Story): Block[] {
  const title = cutWords(clean(story.title), TITLE_ROOM);
  return [{ kind: 'text', line: line(strong(title)) }, storyFacts(context, story, countWords(story))];
}

/** What is known of a story, and whom it names most. */
function aboutBlocks(context: Context, story: Story): Block[] {
  const names = mainPersons(context.library, story);
  const facts = storyFacts(context, story, countWords(story));
  return names.length === 0 ? [facts] : [facts, smallBlock(names.join(', '))];
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
