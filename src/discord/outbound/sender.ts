import { setTimeout as sleep } from 'node:timers/promises';
import { isLost, isOutage } from './refusals.js';
import { Slots } from './slots.js';

/** Requests on their way at once: in a rush the others wait here, where no clock runs that takes waiting for a hang. */
const AT_ONCE = 50;
/** Milliseconds before something is sent again; each time twice as long, up to the most. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

/** Sends what leaves for Discord, again where it gets lost or Discord is in trouble, for as long as it is of use. */
export class Sender {
  readonly #slots = new Slots(AT_ONCE);

  /**
   * Sends something.
   *
   * @param due When it is of no use any more, by `performance.now()`.
   * @param urgent Whether it goes before what is not.
   * @throws What Discord answers when it refuses, or what went wrong last.
   */
  async send(request: () => Promise<unknown>, due: number, urgent = false): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        await this.#slots.run(request, urgent);
        return;
      } catch (error) {
        const isOver = performance.now() + pause >= due;
        if (isOver || !(isLost(error) || isOutage(error))) throw error;
      }
      await sleep(pause);
    }
  }
}
