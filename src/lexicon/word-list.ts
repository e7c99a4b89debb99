import { readWords } from './entries.js';
import { lazy } from './lazy.js';

/** The words of a list, read when the first is asked for. */
export class WordList {
  readonly #words: () => ReadonlySet<string>;

  /**
   * @param lists The lists' paths below `src/lexicon/`, without their endings.
   * @param form In what form the words are asked for: folded, for example.
   */
  constructor(lists: string | readonly string[], form: (word: string) => string = (word) => word) {
    this.#words = lazy(() => new Set([lists].flat().flatMap((list) => readWords(list).map(form))));
  }

  has(word: string): boolean {
    return this.#words().has(word);
  }

  /** All its words, in the list's order. */
  words(): ReadonlySet<string> {
    return this.#words();
  }
}
