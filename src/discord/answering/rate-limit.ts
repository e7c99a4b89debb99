import { LRUCache } from 'lru-cache';

/** Requests are counted over so many milliseconds. */
const WINDOW_MS = 10_000;
/** Persons who are remembered. */
const PERSONS = 10_000;

/** Keeps one person from asking so fast that others would wait. */
export class Pace {
  readonly #times = new LRUCache<string, number[]>({ max: PERSONS });
  readonly #most: number;
  readonly #told = new LRUCache<string, number>({ max: PERSONS });

  /** @param most So many requests of one person are answered in ten seconds. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Counts a request of a person.
   *
   * @param now Milliseconds on any clock that runs evenly.
   * @returns How many seconds to wait before the next, at least 1, or 0 where this one is to be answered.
   */
  wait(person: string, now: number): number {
    const times = (this.#times.get(person) ?? []).filter((time) => now - time < WINDOW_MS);
    const oldest = times.at(-this.#most);
    if (oldest === undefined) times.push(now);
    this.#times.set(person, times);
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + WINDOW_MS - now) / 1000));
  }

  /** Whether a person who has to wait is to be told so by a message: once, and not again for each one they write. */
  tells(person: string, now: number): boolean {
    const told = this.#told.get(person);
    if (told !== undefined && now - told < WINDOW_MS) return false;
    this.#told.set(person, now);
    return true;
  }
}
