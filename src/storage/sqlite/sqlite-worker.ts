// Runs in a thread of its own, since `node:sqlite` waits for the disk. It imports nothing of the house.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** A statement to run. */
export interface Statement {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What came of a statement, or that somebody else wrote to the file. */
export type Outcome =
  | { readonly id: number; readonly rows: readonly unknown[]; readonly changes: number }
  | { readonly id: number; readonly error: string }
  | { readonly written: true };

/** Milliseconds for which a statement waits while another process writes. */
const BUSY_MS = 5_000;
/** Milliseconds between two looks at whether another process wrote to the file. */
const LOOK_MS = 1_000;

const port = parentPort;
if (port !== null) {
  const database = new DatabaseSync(workerData as string);
  // What is confirmed is on the disk: whoever kills this process, or pulls the plug, loses nothing of it.
  database.exec(`pragma busy_timeout = ${BUSY_MS}; pragma journal_mode = wal; pragma synchronous = full`);
  let version = versionOf(database);
  setInterval(() => {
    const now = versionOf(database);
    if (now !== version) port.postMessage({ written: true } satisfies Outcome);
    version = now;
  }, LOOK_MS).unref();
  port.on('message', (statement: Statement | 'close') => {
    if (statement === 'close') {
      database.close();
      port.close();
    } else port.postMessage(outcomeOf(database, statement));
  });
}

/** Changes whenever another connection than this one writes. */
function versionOf(database: DatabaseSync): unknown {
  return database.prepare('pragma data_version').get()?.['data_version'];
}

function outcomeOf(database: DatabaseSync, { id, sql, parameters }: Statement): Outcome {
  try {
    const statement = database.prepare(sql);
    const given = parameters as SQLInputValue[];
    if (statement.columns().length > 0) return { id, rows: statement.all(...given), changes: 0 };
    return { id, rows: [], changes: Number(statement.run(...given).changes) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
