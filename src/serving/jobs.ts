import { errorOf } from './calls/errors.js';
import type { Asking, Said } from './calls/messages.js';

/** How often something is asked at most: once more where the worker died of it, or while it was at it. */
const TRIES = 2;
/** The weight of the latest answer in the running mean. */
const LATEST_WEIGHT = 0.2;

/** Something asked of the worker, and who waits for it. */
export interface Job {
  readonly asking: Asking;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What is asked of the worker, in the order in which it came: the first is under way, the others wait. */
export class Jobs {
  readonly #waiting: { readonly job: Job; tries: number }[] = [];
  #isUnderWay = false;
  #mean = 0;

  /** How long one that comes now will take to be answered, in milliseconds, as far as the latest ones tell. */
  get wait(): number {
    return (this.#waiting.length + 1) * this.#mean;
  }

  /** Puts something behind all that waits. */
  add(job: Job): void {
    this.#waiting.push({ job, tries: 0 });
  }

  /** What is to be asked now; nothing where something is under way already, or nothing waits. */
  take(): Asking | undefined {
    const first = this.#waiting[0];
    if (this.#isUnderWay || first === undefined) return undefined;
    this.#isUnderWay = true;
    first.tries += 1;
    return first.job.asking;
  }

  /** Brings what is under way its answer, or says why there is none. */
  settle(said: Extract<Said, { kind: 'answered' | 'failed' }>): void {
    const job = this.#waiting.shift()?.job;
    this.#isUnderWay = false;
    if (said.kind === 'failed') {
      job?.reject(errorOf(said.error));
      return;
    }
    this.#mean += LATEST_WEIGHT * (said.ms - this.#mean);
    job?.resolve(said.answer);
  }

  /** What was under way is to be asked once more, or was asked often enough. */
  putBack(error: Error): void {
    if (!this.#isUnderWay) return;
    this.#isUnderWay = false;
    if ((this.#waiting[0]?.tries ?? 0) >= TRIES) this.#waiting.shift()?.job.reject(error);
  }

  /** Tells all who wait that there will be no answer. */
  refuse(error: Error): void {
    this.#isUnderWay = false;
    for (const { job } of this.#waiting.splice(0)) job.reject(error);
  }
}
