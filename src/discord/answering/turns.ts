import { setTimeout as sleep } from 'node:timers/promises';

/** Above so many milliseconds of waiting, whoever asks is told first that the answer is on its way. */
const PATIENCE_MS = 1_500;
/** The weight of the latest turn in the running mean. */
const LATEST_WEIGHT = 0.2;

/**
 * Gives each piece of work a turn of the event loop of its own, so that answers already made leave, and
 * heartbeats with them, while many others wait.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #mean = 0;

  /** Whether work that comes now would wait too long for Discord's three seconds. */
  get late(): boolean {
    return (this.#waiting.length + 1) * this.#mean > PATIENCE_MS;
  }

  /** Waits for what is being made, but not for too long: whether it was still not there then. */
  async outlasts(made: Promise<unknown>): Promise<boolean> {
    const done = new AbortController();
    const tooLong = sleep(PATIENCE_MS, true, { signal: done.signal }).catch(() => false);
    try {
      return await Promise.race([made.then(() => false), tooLong]);
    } finally {
      done.abort();
    }
  }

  /** Waits for its turn, does the work without a pause, and gives what it makes. */
  async take<Made>(work: () => Made): Promise<Made> {
    await new Promise<void>((resolve) => {
      if (this.#waiting.push(resolve) === 1) setImmediate(() => this.#next());
    });
    const started = performance.now();
    try {
      return work();
    } finally {
      this.#mean += LATEST_WEIGHT * (performance.now() - started - this.#mean);
    }
  }

  #next(): void {
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) setImmediate(() => this.#next());
  }
}
