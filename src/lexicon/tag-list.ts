import { readEntries } from './entries.js';
import { lazy } from './lazy.js';

const NONE: ReadonlySet<string> = new Set();

/** The words of a list with their tags, read when the first is asked for. */
export class TagList {
  readonly #tags: () => ReadonlyMap<string, ReadonlySet<string>>;

  /**
   * @param list The list's path below `src/lexicon/`, without its ending.
   * @param form In what form the words are asked for: words of one form share their tags.
   */
  constructor(list: string, form: (word: string) => string = (word) => word) {
    this.#tags = lazy(() => {
      const tags = new Map<string, ReadonlySet<string>>();
      for (const { word, senses } of readEntries(list))
        tags.set(form(word), new Set([...(tags.get(form(word)) ?? NONE), ...senses.flat()]));
      return tags;
    });
  }

  /** Whether the list has a word, with a tag where one is given. */
  has(word: string, tag?: string): boolean {
    const tags = this.#tags().get(word);
    return tags !== undefined && (tag === undefined || tags.has(tag));
  }

  /** The tags of a word: none where the list does not have it. */
  tagsOf(word: string): ReadonlySet<string> {
    return this.#tags().get(word) ?? NONE;
  }

  /** The words that have a tag, in the list's order. */
  wordsWith(tag: string): string[] {
    return [...this.#tags()].filter(([, tags]) => tags.has(tag)).map(([word]) => word);
  }
}
