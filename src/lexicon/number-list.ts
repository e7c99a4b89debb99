import { lazy } from '../text/lazy.js';
import { readEntries } from './entries.js';

/** The words of a list with the number of each, read when the first is asked for. */
export class NumberList {
  readonly #numbers: () => ReadonlyMap<string, number>;

  /**
   * @param list The list's path below `src/lexicon/`, without its ending.
   * @param form In what form the words are asked for.
   */
  constructor(list: string, form: (word: string) => string) {
    this.#numbers = lazy(
      () => new Map(readEntries(list).map(({ word, senses }) => [form(word), Number(senses[0]?.[0])])),
    );
  }

  /** The number of a word: undefined where the list does not have it. */
  get(word: string): number | undefined {
    return this.#numbers().get(word);
  }
}
