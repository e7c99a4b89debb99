import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Inspected, Inspecting } from './calls/inspecting.js';

/** The inspecting thread's program, beside this file, compiled or bundled. */
const PROGRAM = new URL('./worker/inspect.js', import.meta.url);
/** What a file that somebody sent may cost: megabytes of memory, and milliseconds. */
const MEMORY = 512;
const PATIENCE_MS = 30_000;

/**
 * Reads a file that somebody sent, in a thread that is there for it alone: whatever it is made of, nothing else waits
 * for it or dies of it.
 */
export async function inspect(inspecting: Inspecting): Promise<Inspected> {
  const worker = new Worker(PROGRAM, {
    workerData: inspecting,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const [inspected] = await once(worker, 'message', { signal });
    return inspected as Inspected;
  } catch (error) {
    if (signal.aborted) return { kind: 'refused', problem: { kind: 'slow', seconds: PATIENCE_MS / 1000 } };
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', problem: { kind: 'hostile', message } };
  } finally {
    await worker.terminate();
  }
}
