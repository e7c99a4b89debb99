import { LRUCache } from 'lru-cache';
import { Library } from '../../library.js';
import { KnowledgeError } from '../../stories/problems/error.js';

/** Libraries of servers that are open at once, and the milliseconds after which one that nobody asks is closed. */
const OPEN = 8;
const IDLE_MS = 10 * 60_000;

/** The libraries of what servers added, opened when they are asked and closed when they are idle. */
export class Origins {
  readonly #open = new LRUCache<string, Library>({
    max: OPEN,
    ttl: IDLE_MS,
    updateAgeOnGet: true,
    ttlAutopurge: true,
  });

  /** The library of a folder; nothing where it is not to be read, or where none is named. */
  of(folder: string | undefined): Library | undefined {
    if (folder === undefined) return undefined;
    const known = this.#open.get(folder);
    if (known !== undefined) return known;
    try {
      const opened = Library.open(folder);
      this.#open.set(folder, opened);
      return opened;
    } catch (error) {
      if (error instanceof KnowledgeError) return undefined;
      throw error;
    }
  }
}
