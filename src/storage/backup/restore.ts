import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import { Changes } from '../changes.js';
import { openDatabase, type StorageSettings } from '../open-database.js';
import { MIGRATIONS, migrate, migrationsDone } from '../schema/migrations.js';
import { StorageError } from '../schema/storage-error.js';
import type { Database, DatabaseTransaction, Tables } from '../schema/tables.js';
import { type BackupLine, type Head, TABLES, unpacked } from './form.js';

/**
 * Brings what a backup holds into a database that holds nothing yet, all of it or nothing.
 *
 * @returns How many rows it has.
 * @throws StorageError Where the file is no whole backup or a newer version wrote it, or the database holds something.
 */
export async function restore(settings: StorageSettings, file: string): Promise<number> {
  const lines = linesOf(file);
  const form = formOf((await lines.next()).value ?? undefined);
  const { database, engine, close } = await openDatabase(settings, new Changes());
  try {
    await clearWay(database);
    await migrate(database, engine, form);
    const rows = await database.transaction().execute((transaction) => fill(transaction, lines));
    await migrate(database, engine);
    return rows;
  } finally {
    await lines.return(undefined);
    await close();
  }
}

/** Takes the empty tables away, so that those of the backup's form can be made. */
async function clearWay(database: Database): Promise<void> {
  if ((await migrationsDone(database)).length === 0) return;
  const known = new Set((await database.introspection.getTables()).map(({ name }) => name));
  const tables = Object.keys(TABLES).filter((name) => known.has(name)) as (keyof Tables)[];
  for (const table of tables) {
    const row = await database.selectFrom(table).selectAll().limit(1).executeTakeFirst();
    if (row !== undefined) throw new StorageError('not-empty', table);
  }
  for (const table of tables) await database.schema.dropTable(table).execute();
  await sql`delete from kysely_migration`.execute(database);
}

async function fill(database: DatabaseTransaction, lines: AsyncGenerator<string, void>): Promise<number> {
  let rows = 0;
  for await (const text of lines) {
    const line = parsed(text) as BackupLine | undefined;
    if (line !== undefined && 'rows' in line && line.rows === rows) return rows;
    if (line === undefined || !('table' in line) || !Object.hasOwn(TABLES, line.table)) break;
    await database
      .insertInto(line.table as keyof Tables)
      .values(unpacked(line.row) as never)
      .execute();
    rows += 1;
  }
  throw new StorageError('no-backup', `it ends after ${rows} rows`);
}

/** The form of the database that a backup is of, by its first line. */
function formOf(line: string | undefined): string {
  const head = parsed(line ?? '') as Head | undefined;
  if (head?.verbatim !== 'backup') throw new StorageError('no-backup', 'its first line is another');
  if (!MIGRATIONS.includes(head.form)) throw new StorageError('newer', head.form);
  return head.form;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @throws StorageError Where the file cannot be read. */
async function* linesOf(file: string): AsyncGenerator<string, void> {
  const source = createReadStream(file);
  const plain = createGunzip().setEncoding('utf8');
  source.on('error', (error) => plain.destroy(error));
  source.pipe(plain);
  try {
    let rest = '';
    for await (const chunk of plain) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError('no-backup', (error as Error).message);
  } finally {
    source.destroy();
  }
}
