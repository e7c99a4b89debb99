import { type Migration, Migrator, sql } from 'kysely';
import { makeFirstTables } from './first-tables.js';
import { StorageError } from './storage-error.js';
import { makeStoryTables } from './story-tables.js';
import type { Database, Engine } from './tables.js';

/** A step from one form of the database to the next. What was released is never changed: a new one is added. */
type Step = (engine: Engine) => Migration;

/** By their names, in whose order they are done. */
const STEPS: Readonly<Record<string, Step>> = {
  '0001-first-tables': () => ({ up: makeFirstTables }),
  '0002-stories': (engine) => ({ up: (database) => makeStoryTables(database, engine) }),
};

/** The names of all migrations, in order: the last is the form that this version writes. */
export const MIGRATIONS: readonly string[] = Object.keys(STEPS);

/**
 * Brings a database to the form of a migration.
 *
 * @param to The name of a migration; the last one where none is given.
 * @throws StorageError Where a newer version of this program wrote it.
 */
export async function migrate(database: Database, engine: Engine, to?: string): Promise<void> {
  const unknown = (await migrationsDone(database)).find((name) => !MIGRATIONS.includes(name));
  if (unknown !== undefined) throw new StorageError('newer', unknown);
  const migrations = Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, step(engine)]));
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error !== undefined) throw error;
}

/** The names of the migrations that a database went through, in order; none where it is new. */
export async function migrationsDone(database: Database): Promise<string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const names = sql<{ name: string }>`select name from kysely_migration order by name`;
  return (await names.execute(database)).rows.map(({ name }) => name);
}
