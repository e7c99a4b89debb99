import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { QueryResult } from 'kysely';
import type { Outcome, Statement } from './sqlite-worker.js';

/** What waits for a statement. */
interface Waiting {
  readonly resolve: (result: QueryResult<never>) => void;
  readonly reject: (error: Error) => void;
}

/** A file of SQLite, opened in a thread of its own. */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #ended: Error | undefined;

  /**
   * @param file Where there is none, it is made.
   * @param written Is called when another process wrote to the file, a second later at most.
   */
  constructor(file: string, written: () => void) {
    const script = `./sqlite-worker${path.extname(import.meta.url)}`;
    this.#worker = new Worker(new URL(script, import.meta.url), {
      workerData: file,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    this.#worker.on('message', (outcome: Outcome) =>
      'written' in outcome ? written() : this.#settle(outcome),
    );
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(new Error('the storage is closed')));
  }

  /** @throws What SQLite says of the statement, or why the file cannot be opened. */
  run(sql: string, parameters: readonly unknown[] = []): Promise<QueryResult<never>> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#count;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, sql, parameters } satisfies Statement);
    });
  }

  /** Closes the file, once what runs is done. */
  async close(): Promise<void> {
    if (this.#ended) return;
    const gone = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.ref();
    this.#worker.postMessage('close');
    await gone;
  }

  #settle(outcome: Exclude<Outcome, { written: true }>): void {
    const waiting = this.#waiting.get(outcome.id);
    this.#waiting.delete(outcome.id);
    // An open file keeps no process that has nothing else to do.
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('error' in outcome) waiting?.reject(new Error(outcome.error));
    else waiting?.resolve({ rows: outcome.rows as never[], numAffectedRows: BigInt(outcome.changes) });
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
