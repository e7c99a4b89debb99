import { lazy } from '../text/lazy.js';
import { readBody, readEntries, sensesOf } from './entries.js';
import { remembered } from './memory.js';
import { Table } from './table.js';

const NONE: ReadonlySet<string> = new Set();

/** The words of a list with their tags, read when the first is asked for. */
export class TagList {
  readonly #words: () => ReadonlyMap<string, readonly string[]>;
  /** The tags of a word; undefined where the list does not have it. */
  readonly #find: (word: string) => ReadonlySet<string> | undefined;

  /**
   * @param list The list's path below `src/lexicon/`, without its ending.
   * @param form In what form the words are asked for, where it is not the one of the list: words of one form share
   *   their tags.
   */
  constructor(list: string, form?: (word: string) => string) {
    this.#words = lazy(() => wordsByTag(list));
    const table = lazy(() => (form === undefined ? new Table(readBody(list)) : reformed(list, form)));
    this.#find = remembered((word) => {
      const found = table().all(word);
      return found.length === 0 ? undefined : new Set(found.flatMap((said) => sensesOf(said).flat()));
    });
  }

  /** Whether the list has a word, with a tag where one is given. */
  has(word: string, tag?: string): boolean {
    const tags = this.#find(word);
    return tags !== undefined && (tag === undefined || tags.has(tag));
  }

  /** The tags of a word: none where the list does not have it. */
  tagsOf(word: string): ReadonlySet<string> {
    return this.#find(word) ?? NONE;
  }

  /** The words that have a tag, as the list writes them, in its order. */
  wordsWith(tag: string): readonly string[] {
    return this.#words().get(tag) ?? [];
  }
}

function wordsByTag(list: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { word, senses } of readEntries(list))
    for (const tag of new Set(senses.flat())) {
      const known = words.get(tag);
      if (known === undefined) words.set(tag, [word]);
      else known.push(word);
    }
  return words;
}

/** The table of a list whose words are asked for in another form. */
function reformed(list: string, form: (word: string) => string): Table {
  return Table.of(
    readBody(list)
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const tab = line.indexOf('\t');
        return tab < 0 ? form(line) : form(line.slice(0, tab)) + line.slice(tab);
      }),
  );
}
