import { buttonRow, smallBlock, titleBlock } from '../../../src/replies/blocks.js';
import { cut, weigh } from '../../../src/replies/cut.js';
import type { Block, Button, Reply } from '../../../src/replies/reply.js';
import { clean, line, link } from '../../../src/replies/runs.js';
import { shortCitation } from '../../../src/replies/source.js';
import { wording } from '../../../src/replies/wording.js';
import type { Passage, Story } from '../../../src/stories/story/story.js';
import { makeCall } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { contentBlocks } from '../answers/passage-content.js';

/** Characters of a page, and of the title above it. */
const PAGE_ROOM = 1500;
const TITLE_ROOM = 250;
/** Passages on a page, so that there are components enough. */
const PAGE_PASSAGES = 8;

/** A page of a story from a passage on, with buttons to the pages before and after. */
export function storyPage(context: Context, story: Story, from: number, head: readonly Block[] = []): Reply {
  const first = Math.max(opening(story), Math.min(from, story.passages.length - 1));
  const page = pageFrom(story, first);
  const last = page.at(-1);
  const blocks: Block[] = [
    { kind: 'title', line: line(link(cut(clean(story.title), TITLE_ROOM), story.url)) },
    ...head,
    ...page.flatMap((passage) => passageBlocks(context, passage)),
  ];
  const [start] = page;
  if (start !== undefined && last !== undefined) {
    const lines = [start.place.lines[0], last.place.lines[1]] as const;
    const [from, to] = [start.place.pages, last.place.pages];
    const pages = from === undefined || to === undefined ? {} : { pages: [from[0], to[1]] as const };
    blocks.push(smallBlock(shortCitation(context.library.citation({ ...start.place, lines, ...pages }))));
  }
  const buttons = pageButtons(context, story, first, page.length);
  return { blocks: [...blocks, ...buttonRow(buttons)] };
}

function pageButtons({ library, language }: Context, story: Story, first: number, count: number): Button[] {
  const { passages } = story;
  const w = wording[language];
  const button = (label: string, passage: Passage | undefined): Button[] =>
    passage === undefined ? [] : [{ label, call: makeCall('stories', 'page', library.idOf(passage)) }];
  return [
    ...(first > opening(story) ? button(w.before, passages[startBefore(story, first)]) : []),
    ...button(w.after, passages[first + count]),
  ];
}

/** Where the story begins below its title, which stands above each page. */
function opening({ passages, title }: Story): number {
  const [first] = passages;
  return first?.kind === 'heading' && clean(first.text) === clean(title) ? 1 : 0;
}

/** The passages from one on that fill a page, one at least. */
function pageFrom({ passages }: Story, first: number): Passage[] {
  let room = PAGE_ROOM;
  const page: Passage[] = [];
  for (const passage of passages.slice(first, first + PAGE_PASSAGES)) {
    room -= weigh(passage.text);
    if (room < 0 && page.length > 0) break;
    page.push(passage);
  }
  // A heading stands with what is below it.
  while (page.length > 1 && page.at(-1)?.kind === 'heading') page.pop();
  return page;
}

/** Where the page begins that ends right before a passage. */
function startBefore(story: Story, end: number): number {
  const { passages } = story;
  let room = PAGE_ROOM;
  let start = end;
  while (start > opening(story) && end - start < PAGE_PASSAGES) {
    room -= weigh(passages[start - 1]?.text ?? '');
    if (room < 0 && start < end) break;
    start--;
  }
  return start;
}

function passageBlocks(context: Context, passage: Passage): Block[] {
  if (passage.kind === 'heading') return [titleBlock(cut(clean(passage.text), TITLE_ROOM))];
  const marked = { span: { start: 0, end: 0 } };
  return contentBlocks(context, passage, { marked, room: PAGE_ROOM, path: false });
}

/** What is known of a story in a line: publisher, author, date, language, length. */
export function storyFacts({ language }: Context, story: Story, words: number): Block {
  const w = wording[language];
  const { publisher, author, date } = story;
  const facts = [
    publisher,
    author === undefined ? undefined : `${w.by} ${author}`,
    date === undefined ? undefined : w.date(date),
    w.language(story.language),
    w.words(words),
  ].filter((fact) => fact !== undefined);
  return smallBlock(cut(clean(facts.join(' · ')), TITLE_ROOM));
}
