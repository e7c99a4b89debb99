/** Milliseconds to wait before each new attempt after one that failed; the last goes on for all that follow. */
const PAUSES_MS = [0, 1_000, 3_000, 10_000, 30_000, 60_000] as const;
/** What has gone well for so many milliseconds is not held to be failing any more. */
const STEADY_MS = 60_000;

/** How long to wait before something that failed is tried again: longer each time, until it goes well. */
export class Pauses {
  #failures = 0;
  #began: number | undefined;

  /** Notes that it began to go well, at a time of any clock that runs evenly, in milliseconds. */
  began(now: number): void {
    this.#began = now;
  }

  /** Notes that it failed, and gives how many milliseconds to wait before the next attempt. */
  failed(now: number): number {
    if (this.#began !== undefined && now - this.#began >= STEADY_MS) this.#failures = 0;
    const pause = PAUSES_MS[Math.min(this.#failures, PAUSES_MS.length - 1)] ?? 0;
    this.#failures += 1;
    this.#began = undefined;
    return pause;
  }
}
