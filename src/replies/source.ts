import type { Place } from '../stories/place.js';
import type { Story } from '../stories/story.js';
import { cutWords } from './cut.js';
import type { Block } from './reply.js';
import { dim, line, link } from './runs.js';

/** Room for a story's title, its publisher and its file on a source line, each. */
const PART = 120;

/** Where something stands: the story's title (a link where it has an address), publisher, file and lines. */
export function sourceBlock(story: Story | undefined, place: Place): Block {
  const title = cutWords(story?.title ?? '', PART);
  const publisher = story?.publisher === undefined ? '' : ` — ${cutWords(story.publisher, PART)}`;
  const where = `${cutWords(place.file, PART)}:${linesOf(place)}`;
  return {
    kind: 'source',
    line: line(link(title, story?.url), dim(`${publisher}${title === '' ? '' : ' · '}${where}`)),
  };
}

/** "12", or "12–14". */
export function linesOf({ lines: [first, last] }: Place): string {
  return first === last ? String(first) : `${first}–${last}`;
}
