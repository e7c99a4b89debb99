import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Changes } from './changes.js';
import { Notices } from './postgres/notices.js';
import { postgresSettings } from './postgres/postgres-settings.js';
import { StorageError } from './schema/storage-error.js';
import type { Database, Engine, Tables } from './schema/tables.js';
import { sqliteDialect } from './sqlite/sqlite-dialect.js';
import { SqliteThread } from './sqlite/sqlite-thread.js';

/** Where something is kept: in a folder by SQLite, or by PostgreSQL where an address `postgres://…` is given. */
export interface StorageSettings {
  readonly folder: string;
  readonly url?: string | undefined;
}

/** A database that is open, and what ends it. */
export interface OpenDatabase {
  readonly database: Database;
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/** The file in the folder. */
const FILE = 'verbatim.db';
/** What SQLite says of a file that is none of its own, or that is damaged. */
const DAMAGED = /not a database|malformed/;

/**
 * Opens the database.
 *
 * @param changes Is told where another process or machine wrote.
 * @throws StorageError Where the folder cannot be written to, its file is no database, or PostgreSQL is not reached.
 */
export async function openDatabase(
  { folder, url }: StorageSettings,
  changes: Changes,
): Promise<OpenDatabase> {
  return url === undefined ? openSqlite(folder, changes) : openPostgres(url, changes);
}

async function openSqlite(folder: string, changes: Changes): Promise<OpenDatabase> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, FILE);
    // SQLite makes it for all to read, and what stands beside it as the file is.
    closeSync(openSync(file, 'a', 0o600));
    const thread = new SqliteThread(file, () => changes.tell({ guild: null }));
    await thread.run('pragma user_version');
    const database = new Kysely<Tables>({ dialect: sqliteDialect(thread) });
    return { database, engine: 'sqlite', close: () => database.destroy() };
  } catch (error) {
    const why = messageOf(error);
    throw new StorageError(DAMAGED.test(why) ? 'damaged' : 'closed', why);
  }
}

async function openPostgres(url: string, changes: Changes): Promise<OpenDatabase> {
  try {
    const settings = postgresSettings(url);
    const notices = new Notices(settings, (payload) => changes.tell({ guild: payload ?? null }));
    await notices.open();
    const pool = new Pool(settings);
    // A connection that breaks fails what it was asked, and is made anew by the next who asks.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const close = async () => {
      await notices.close();
      await database.destroy();
    };
    return { database, engine: 'postgres', close };
  } catch (error) {
    throw new StorageError('unreached', messageOf(error));
  }
}

/** What the system says; some of its errors only have a code. */
function messageOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
}
