import type { Mention, Person } from '../../../src/people/persons/person.js';
import { buttonRow, titleBlock } from '../../../src/replies/blocks.js';
import type { Block, Reply } from '../../../src/replies/reply.js';
import { isCitable, type Passage } from '../../../src/stories/story/story.js';
import { makeCall } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { contentBlocks } from '../answers/passage-content.js';
import { leafButtons, leafCount } from '../pages/pagination.js';
import { sourceAt } from '../pages/source-line.js';
import { shortName } from './person-names.js';

/** Excerpts on a page, and the characters of each. */
export const EXCERPTS = 2;
const EXCERPT_ROOM = 500;

/** Excerpts in which a person is mentioned, from one of them on. */
export function mentionPage(context: Context, person: Person, from: number): Reply {
  const passages = passagesWith(person).length;
  const start = Math.max(0, Math.min(from, passages - 1));
  const leaf = { start, step: EXCERPTS, all: passages };
  const callAt = (at: number) => makeCall('who', 'leaf', `${at}.${person.id}`);
  return {
    blocks: [
      titleBlock(shortName(person.name), ` · ${leafCount(leaf, context.language)}`),
      ...mentionBlocks(context, person, start),
      ...buttonRow(leafButtons(leaf, context.language, callAt)),
    ],
  };
}

/** Passages that mention the person, the name strong. */
export function mentionBlocks(context: Context, person: Person, from: number): Block[] {
  return passagesWith(person)
    .slice(from, from + EXCERPTS)
    .flatMap((mention): Block[] => [
      ...contentBlocks(context, mention.passage, {
        marked: { span: mention.span, style: 'strong' },
        room: EXCERPT_ROOM,
      }),
      sourceAt(context, mention),
    ]);
}

/** The first mention in each passage that is no heading, or in each heading where there is nothing else. */
export function passagesWith({ mentions }: Person): readonly Mention[] {
  const seen = new Set<Passage>();
  const firsts = mentions.filter(({ passage }) => !seen.has(passage) && seen.add(passage));
  const paragraphs = firsts.filter(({ passage }) => isCitable(passage));
  return paragraphs.length > 0 ? paragraphs : firsts;
}
