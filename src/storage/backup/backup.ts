import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { migrationsDone } from '../schema/migrations.js';
import type { DatabaseTransaction, Tables } from '../schema/tables.js';
import type { Storage } from '../storage.js';
import { type Head, packed, TABLES } from './form.js';

/** Rows that are read at a time: those of stories are large. */
const PAGE = 50;

/**
 * Writes all that is kept to a file, as it is at one moment: JSON, a row a line, compressed by gzip. It is the same
 * file for SQLite and PostgreSQL.
 *
 * @param file Is replaced once the backup is whole.
 * @returns How many rows it has.
 */
export async function backup(storage: Storage, file: string): Promise<number> {
  const part = `${file}.part`;
  const form = (await migrationsDone(storage.database)).at(-1) ?? '';
  const count = { rows: 0 };
  try {
    await storage.database
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute((transaction) =>
        pipeline(
          Readable.from(linesOf(transaction, form, count)),
          createGzip(),
          createWriteStream(part, { mode: 0o600, flush: true }),
        ),
      );
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return count.rows;
}

async function* linesOf(
  database: DatabaseTransaction,
  form: string,
  count: { rows: number },
): AsyncGenerator<string> {
  const head: Head = { verbatim: 'backup', form };
  yield `${JSON.stringify(head)}\n`;
  for (const [table, keys] of Object.entries(TABLES)) {
    for await (const row of rowsOf(database, table as keyof Tables, keys)) {
      count.rows += 1;
      yield `${JSON.stringify({ table, row: packed(row) })}\n`;
    }
  }
  yield `${JSON.stringify(count)}\n`;
}

/** All rows of a table, page by page. */
async function* rowsOf(
  database: DatabaseTransaction,
  table: keyof Tables,
  keys: readonly string[],
): AsyncGenerator<object> {
  const all = keys.reduce(
    (query, key) => query.orderBy(key as never),
    database.selectFrom(table).selectAll().$castTo<object>(),
  );
  for (let offset = 0; ; offset += PAGE) {
    const page = await all.limit(PAGE).offset(offset).execute();
    yield* page;
    if (page.length < PAGE) return;
  }
}
