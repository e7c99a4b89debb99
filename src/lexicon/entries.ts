import { readFileSync } from 'node:fs';
import { dataPath } from './lists.js';

/** `#` */
const HEAD = 35;

/** A word or an expression of a list, and what the list says of it. */
export interface Entry {
  readonly word: string;
  /** Its tags, or what stands for it, sense by sense; none where the list only names it. */
  readonly senses: readonly (readonly string[])[];
}

/**
 * The entries of a list, in its order: a line each, a word, and after a tab its tags or values; a comma parts two,
 * a semicolon two senses. The lines of the head begin with `#`.
 *
 * @param list The list's path below `src/lexicon/`, without its ending: `names/given-names`.
 * @throws When there is no such list.
 */
export function readEntries(list: string): Entry[] {
  return linesOf(list).map((line) => {
    const [word = '', said = ''] = line.split('\t');
    return { word, senses: sensesOf(said) };
  });
}

/** The words of a list, without what it says of them. */
export function readWords(list: string): string[] {
  return linesOf(list).map((line) => line.split('\t', 1)[0] ?? '');
}

/** What a list says of a word, from what stands after the tab. */
export function sensesOf(said: string): string[][] {
  return said === '' ? [] : said.split('; ').map((sense) => sense.split(', '));
}

/** The lines of a list below its head, each with its line feed, in UTF-8. */
export function readBody(list: string): Buffer {
  const text = readFileSync(dataPath(`lexicon/${list}.txt`));
  let start = 0;
  while (text[start] === HEAD) start = text.indexOf('\n', start) + 1;
  return text.subarray(start);
}

const linesOf = (list: string): string[] => readBody(list).toString().split('\n').slice(0, -1);
