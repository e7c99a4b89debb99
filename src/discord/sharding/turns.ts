import { setTimeout as sleep } from 'node:timers/promises';

/** Lets things begin one after the other, with a pause between two. */
export class Turns {
  readonly #pause: number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param pause From the end of one to the beginning of the next, in milliseconds. */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** Does something when its turn comes. */
  take(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined).then(() => sleep(this.#pause));
    return done;
  }
}
