import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { StorageSettings } from '../../src/storage/open-database.js';
import { Cluster, postgresPrograms } from './cluster.js';

/** Whether PostgreSQL is there to be tested with. */
export const HAS_POSTGRES = postgresPrograms() !== undefined;

/** Where something new is kept. */
export type Place = () => StorageSettings;

/** Describes what must be so on SQLite, and on PostgreSQL where it is installed. */
export function describeEngines(what: string, tests: (place: Place) => void): void {
  describe(`${what}, on SQLite`, () => tests(folders()));
  describe.skipIf(!HAS_POSTGRES)(`${what}, on PostgreSQL`, () => tests(databases()));
}

/** New folders for SQLite, taken away after the tests. */
export function folders(): Place {
  const root = mkdtempSync(path.join(tmpdir(), 'verbatim-storage-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => ({ folder: mkdtempSync(path.join(root, 'data-')) });
}

/** New databases of a PostgreSQL that runs while the tests do. */
export function databases(): Place {
  const folder = folders();
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.start();
  });
  afterAll(() => cluster?.stop());
  return () => ({ ...folder(), url: cluster.database() });
}
