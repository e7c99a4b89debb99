import { setTimeout as sleep } from 'node:timers/promises';
import { SnowflakeUtil } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../serving/log.js';
import { causeOf, isGone } from './refusals.js';

/** Interactions and messages that are remembered, to answer each once even if Discord tells of it twice. */
const REMEMBERED = 5_000;

/** Milliseconds since Discord made something of this id. */
export function ageOf(id: string): number {
  return Math.max(0, Date.now() - SnowflakeUtil.timestampFrom(id));
}

/** Takes what comes in, each once, until it closes; what it took is finished even then. */
export class Once {
  readonly #seen = new LRUCache<string, true>({ max: REMEMBERED });
  readonly #running = new Set<Promise<void>>();
  readonly #log: Log;
  #closed = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /**
   * Does a piece of work that came in.
   *
   * @param id What Discord knows it by, the same when it is told of again.
   * @param what What was done, for the log: a command, a button, a message.
   */
  take(id: string, what: string, work: () => Promise<void>): void {
    if (this.#closed || this.#seen.has(id)) return;
    this.#seen.set(id, true);
    const run = work()
      .catch((err: unknown) => this.#report(id, what, err))
      .finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  /** Takes nothing more, and waits for what runs, at most so many milliseconds. */
  async close(patience: number): Promise<void> {
    this.#closed = true;
    await Promise.race([Promise.all(this.#running), sleep(patience)]);
  }

  #report(id: string, what: string, err: unknown): void {
    const failure = { what, age: ageOf(id), cause: causeOf(err), err };
    if (isGone(err)) this.#log.debug(failure, 'There is nobody left to answer');
    else this.#log.error(failure, `${what} could not be answered`);
  }
}
