import { smallBlock } from '../../../src/replies/blocks.js';
import { cutWords } from '../../../src/replies/cut.js';
import type { Marked } from '../../../src/replies/excerpt.js';
import type { Block, Button } from '../../../src/replies/reply.js';
import { shortCitation } from '../../../src/replies/source.js';
import { wording } from '../../../src/replies/wording.js';
import type { Excerpt } from '../../../src/search/verdict/answer.js';
import type { Passage } from '../../../src/stories/story/story.js';
import { makeCall } from '../../calls/call.js';
import type { Context } from '../../calls/command.js';
import { sourceAt } from '../pages/source-line.js';
import { contentBlocks } from './passage-content.js';

/** Other stories that say the same are named up to so many. */
const ALSO_IN = 2;
/** Room for each of their titles. */
const TITLE_ROOM = 80;

/**
 * An excerpt: the passage with its sentence, and where it stands.
 *
 * @param style How the sentence stands out; not at all where nothing is given.
 */
export function excerptBlocks(
  context: Context,
  { passage, answer, value, alsoIn }: Excerpt,
  room: number,
  style: Marked['style'],
): Block[] {
  const also = alsoIn.slice(0, ALSO_IN).map((other) => alsoBlock(context, other));
  return [...passageBlocks(context, passage, { span: answer, value, style }, room), ...also];
}

/** A passage with what stands out of it, a button to read on, and where it stands. */
export function passageBlocks(context: Context, passage: Passage, marked: Marked, room: number): Block[] {
  return [
    ...contentBlocks(context, passage, { marked, room, button: readOn(context, passage) }),
    sourceAt(context, { passage, span: marked.span, place: passage.place }),
  ];
}

/** A button that opens the story of a passage there. */
function readOn({ library, language }: Context, passage: Passage): Button {
  return { label: wording[language].readOn, call: makeCall('stories', 'read', library.idOf(passage)) };
}

function alsoBlock({ library, language }: Context, { file, place }: Passage): Block {
  const title = cutWords(library.story(file)?.title ?? file, TITLE_ROOM);
  const w = wording[language];
  return smallBlock(w.label(w.alsoIn, `${title} · ${shortCitation(library.citation(place))}`));
}
