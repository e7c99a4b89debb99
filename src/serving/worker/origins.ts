import { setFlagsFromString } from 'node:v8';
import { LRUCache } from 'lru-cache';
import { Library } from '../../library.js';
import { KnowledgeError } from '../../stories/problems/error.js';
import { lazy } from '../../text/lazy.js';

/** Libraries of servers that are open at once, and the milliseconds after which one that nobody asks is closed. */
const OPEN = 8;
const IDLE_MS = 10 * 60_000;
/** Characters that they hold in all, each of which takes some 200 bytes; the one asked last is open whatever it holds. */
const CHARACTERS = 1_000_000;

/**
 * Percent by which memory may grow before V8 looks for what can be given back. By itself it lets it grow to four
 * times of what is used: that is for what reads once and then stays, not for what opens and closes without end.
 */
const GROWTH = 50;
const givesBackSooner = lazy(() => setFlagsFromString(`--heap-growing-percent=${GROWTH}`));

/** The libraries of what servers added, opened when they are asked and closed when they are idle. */
export class Origins {
  readonly #open: LRUCache<string, Library>;

  /** @param most Characters that they hold in all. */
  constructor(most = CHARACTERS) {
    this.#open = new LRUCache({
      max: OPEN,
      maxSize: most,
      sizeCalculation: (library) => Math.min(most, Math.max(1, charactersOf(library))),
      ttl: IDLE_MS,
      updateAgeOnGet: true,
      ttlAutopurge: true,
    });
  }

  /** The library of a folder; nothing where it is not to be read, or where none is named. */
  of(folder: string | undefined): Library | undefined {
    if (folder === undefined) return undefined;
    const known = this.#open.get(folder);
    if (known !== undefined) return known;
    try {
      givesBackSooner();
      const opened = Library.open(folder);
      this.#open.set(folder, opened);
      return opened;
    } catch (error) {
      if (error instanceof KnowledgeError) return undefined;
      throw error;
    }
  }
}

function charactersOf({ stories }: Library): number {
  return stories.reduce((sum, { source }) => sum + source.length, 0);
}
