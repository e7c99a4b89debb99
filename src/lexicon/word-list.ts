import { lazy } from '../text/lazy.js';
import { readBody, readWords } from './entries.js';
import { remembered } from './memory.js';
import { Table } from './table.js';

/** The words of a list, read when the first is asked for. */
export class WordList {
  readonly #words: () => readonly string[];
  /** Whether the list has a word. */
  readonly has: (word: string) => boolean;

  /**
   * @param list The list's path below `src/lexicon/`, without its ending.
   * @param form In what form the words are asked for, where it is not the one of the list.
   */
  constructor(list: string, form?: (word: string) => string) {
    this.#words = lazy(() => (form === undefined ? readWords(list) : readWords(list).map(form)));
    const table = lazy(() =>
      form === undefined ? new Table(readBody(list)) : Table.of([...new Set(this.#words())]),
    );
    this.has = remembered((word) => table().has(word));
  }

  /** All its words. */
  words(): readonly string[] {
    return this.#words();
  }
}
