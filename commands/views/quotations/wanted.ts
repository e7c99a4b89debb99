import type { Library, Wanted } from '../../../src/library.js';
import { cutLabel } from '../stories/story-names.js';
import { type Format, formatCalled } from './citations.js';

/** What parts the fields of what is wanted; it stands in no id, and is taken out of what people type. */
const MARK = '~';
/** Characters of a speaker's name where it is no person's id. */
const SPEAKER = 40;

/** What quotations are wanted, and from which one on they are shown. */
export interface WantedPage extends Wanted {
  readonly from: number;
  /** How each is written to be copied, where it is. */
  readonly format?: Format | undefined;
}

/** Writes what is wanted as a payload; a topic that is too long loses its last words. */
export function writeWanted(
  library: Library,
  { from, format, topic = '', speaker = '', file }: WantedPage,
  room: number,
): string {
  const story = file === undefined ? undefined : library.story(file);
  const fields = [
    `${from}${format === undefined ? '' : `.${format}`}`,
    story === undefined ? '' : library.idOfStory(story),
    cutLabel(speaker.replaceAll(MARK, ' '), SPEAKER).replace(/…$/, ''),
  ];
  const head = `${fields.join(MARK)}${MARK}`;
  return `${head}${cutLabel(topic.trim(), room - head.length).replace(/…$/, '')}`;
}

/** Reads such a payload again; nothing where the story no longer exists. */
export function readWanted(library: Library, payload: string): WantedPage | undefined {
  const [from = '', storyId = '', speaker = '', ...topic] = payload.split(MARK);
  const file = storyId === '' ? undefined : library.story(storyId)?.file;
  if (storyId !== '' && file === undefined) return undefined;
  const format = formatCalled(from.split('.')[1]);
  return { from: Number.parseInt(from, 10) || 0, format, topic: topic.join(MARK), speaker, file };
}
