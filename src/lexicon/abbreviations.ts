import { TagList } from './tag-list.js';

/** Those of titles stand among the titles, all others in a list of their own. */
const TITLES = new TagList('persons/civil-titles');
const OTHERS = new TagList('function-words/abbreviations');

/** Whether a word, as it is written without its full stop, is short for what stands before a name or a number. */
export const isBeforeName = (short: string): boolean =>
  TITLES.has(short, 'short') || OTHERS.has(short, 'before-name');

/** Whether it is so before a number only, and elsewhere a word. */
export const isBeforeNumber = (short: string): boolean => OTHERS.has(short, 'before-number');

/** Whether a sentence may end in it. */
export const isEnding = (short: string): boolean => OTHERS.has(short, 'ending');

/** What stands before a name, and nowhere else, in no order. */
export const shortTitles = (): string[] => [
  ...TITLES.wordsWith('short'),
  ...OTHERS.wordsWith('before-name').filter((short) => !isBeforeNumber(short)),
];
