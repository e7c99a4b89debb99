import { findPeople } from './people/find.js';
import type { People } from './people/person.js';
import { findQuotations } from './quotes/find.js';
import type { Quotation } from './quotes/quotation.js';
import type { Answer } from './search/answer.js';
import { type AskOptions, Search } from './search/search.js';
import { readFolder, type Warning } from './stories/read.js';
import type { Story } from './stories/story.js';

/** A folder of stories, opened: what they say, whom they name and quote. */
export class Library {
  readonly stories: readonly Story[];
  readonly warnings: readonly Warning[];
  readonly people: People;
  readonly quotations: readonly Quotation[];
  readonly #search: Search;

  private constructor(folder: string) {
    const { stories, warnings } = readFolder(folder);
    this.stories = stories;
    this.warnings = warnings;
    this.people = findPeople(stories);
    this.quotations = findQuotations(stories, this.people);
    this.#search = new Search(stories, this.people, this.quotations);
  }

  /**
   * Reads a folder of `.md` and `.txt` stories, with its sub-folders.
   *
   * @throws When there is no such folder, or no story in it.
   */
  static open(folder: string): Library {
    return new Library(folder);
  }

  /** The passages that answer a question, and whether they do. */
  ask(question: string, options?: AskOptions): Answer {
    return this.#search.ask(question, options);
  }
}
