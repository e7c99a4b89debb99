import { setTimeout as sleep } from 'node:timers/promises';
import type { Answerer } from '../../serving/serving.js';

/** Above so many milliseconds of waiting, whoever asks is told first that the answer is on its way. */
const PATIENCE_MS = 1_500;

/** Whether a call that comes now would wait too long for Discord's three seconds. */
export function isLate(serving: Pick<Answerer, 'wait'>): boolean {
  return serving.wait > PATIENCE_MS;
}

/** Waits for what is being made, but not for too long: whether it was still not there then. */
export async function outlasts(made: Promise<unknown>): Promise<boolean> {
  const done = new AbortController();
  const tooLong = sleep(PATIENCE_MS, true, { signal: done.signal }).catch(() => false);
  try {
    return await Promise.race([made.then(() => false), tooLong]);
  } finally {
    done.abort();
  }
}
