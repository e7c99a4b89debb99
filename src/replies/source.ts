import type { Place } from '../stories/place.js';
import type { Story } from '../stories/story.js';
import { cutWords } from './cut.js';
import type { Block } from './reply.js';
import { clean, dim, line, link } from './runs.js';
import type { Wording } from './wording.js';

/** Room for a story's title, its publisher and its file on a source line, each. */
const PART = 120;

/**
 * Where something stands: the story's title (a link where it has an address), publisher, date, file and lines:
 * "Le phare rouvre — La Gazette, 4 mai 2019 · phare.md:12–14".
 */
export function sourceBlock(story: Story | undefined, place: Place, w: Wording): Block {
  const date = story?.date === undefined ? undefined : w.date(story.date);
  const published = [story?.publisher, date].filter((part) => part !== undefined).join(', ');
  return {
    kind: 'source',
    line: line(
      link(cutWords(clean(story?.title ?? ''), PART), story?.url),
      dim(`${published === '' ? '' : ` — ${cutWords(clean(published), PART)}`} · ${whereText(place)}`),
    ),
  };
}

/** The file and the lines of a place: "phare.md:12–14". */
export function whereText(place: Place): string {
  return `${cutWords(clean(place.file), PART)}:${linesOf(place)}`;
}

/** "12", or "12–14". */
export function linesOf({ lines: [first, last] }: Place): string {
  return first === last ? String(first) : `${first}–${last}`;
}
