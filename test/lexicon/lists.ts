import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'src/lexicon';

/** The lists of the lexicon, as `readEntries` names them. */
export const LISTS: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) =>
    file
      .split(path.sep)
      .join('/')
      .replace(/\.txt$/, ''),
  )
  .sort();

/** The text of a list, with its head. */
export const textOf = (list: string): string => readFileSync(path.join(FOLDER, `${list}.txt`), 'utf8');

/** What the head of a list says, in one line. */
export function headOf(list: string): string {
  const lines = textOf(list).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^# */, ''))
    .join(' ');
}

/** The tags that a list may give its words; undefined for a list that has none, or gives values. */
export function knownTags(list: string): ReadonlySet<string> | undefined {
  const [, tags] = /Tags: ([^.]+)\./.exec(headOf(list)) ?? [];
  return tags === undefined ? undefined : new Set(tags.split(', '));
}
