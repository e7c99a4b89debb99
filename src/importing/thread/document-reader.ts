import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ImportError, type ImportProblem } from '../document/problem.js';
import type { Imported } from '../import-document.js';

/** The thread's program, where the sources stand: compiled or bundled. */
const PROGRAM = new URL('./worker/document.js', import.meta.url);
/** What a document may cost: megabytes of memory, and milliseconds. */
const MEMORY = 1024;
const PATIENCE_MS = 120_000;

/** What the thread answers with. */
export type ReadInThread = { readonly imported: Imported } | { readonly problem: ImportProblem };

/** Reads documents one after another in a thread, which is ended where one of them takes too long. */
export class DocumentReader implements AsyncDisposable {
  readonly #patience: number;
  readonly #program: URL;
  #worker: Worker | undefined;

  /** @param patience In milliseconds. */
  constructor({ patience = PATIENCE_MS, program = PROGRAM } = {}) {
    this.#patience = patience;
    this.#program = program;
  }

  /**
   * Makes a story of a document, as `importDocument` does.
   *
   * @throws {ImportError} Where it cannot be imported, takes too long or needs too much memory.
   */
  async read(file: string, bytes: Uint8Array): Promise<Imported> {
    this.#worker ??= new Worker(this.#program, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const signal = AbortSignal.timeout(this.#patience);
    let told: ReadInThread;
    try {
      this.#worker.postMessage({ file, bytes });
      [told] = (await once(this.#worker, 'message', { signal })) as [ReadInThread];
    } catch (error) {
      await this[Symbol.asyncDispose]();
      if (signal.aborted) throw new ImportError({ kind: 'slow', seconds: Math.ceil(this.#patience / 1000) });
      throw new ImportError({
        kind: 'hostile',
        message: error instanceof Error ? error.message : String(error),
      });
    }
    if ('problem' in told) throw new ImportError(told.problem);
    return told.imported;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
