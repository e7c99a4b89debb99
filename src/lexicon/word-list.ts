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
   * @param lists The paths of one list or several below `src/lexicon/`, without their endings.
   * @param form In what form the words are asked for, where it is not the one of the list.
   */
  constructor(lists: string | readonly string[], form?: (word: string) => string) {
    this.#words = lazy(() => {
      const words = [lists].flat().flatMap(readWords);
      return form === undefined ? words : words.map(form);
    });
    const table = lazy(() =>
      form === undefined && typeof lists === 'string'
        ? new Table(readBody(lists))
        : Table.of([...new Set(this.#words())]),
    );
    this.has = remembered((word) => table().has(word));
  }

  /** All its words. */
  words(): readonly string[] {
    return this.#words();
  }
}
