import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { backup } from '../../src/storage/backup/backup.js';
import { TABLES } from '../../src/storage/backup/form.js';
import { restore } from '../../src/storage/backup/restore.js';
import { MIGRATIONS } from '../../src/storage/schema/migrations.js';
import { Storage } from '../../src/storage/storage.js';
import { databases, describeEngines, folders, HAS_POSTGRES, type Place } from './engines.js';

const GUILDS = Array.from({ length: 60 }, (_, n) => String(100000000000000000n + BigInt(n)));

/** Of each server its settings, and of the first two stories, a turn, a question, a vote and that it left. */
const ROWS = GUILDS.length + 6;
const LIMITS = { files: 10, bytes: 1_000 };

/** What is kept somewhere, in a file. */
async function backupOf(settings: ReturnType<Place>): Promise<string> {
  const file = path.join(settings.folder, 'backup.jsonl.gz');
  const storage = await Storage.open(settings);
  await backup(storage, file);
  await storage.close();
  return file;
}

async function filled(settings: ReturnType<Place>): Promise<ReturnType<Place>> {
  const storage = await Storage.open(settings);
  for (const [n, guild] of GUILDS.entries())
    await storage.server(guild).set({ roles: [String(n)], language: n % 2 ? 'en' : 'auto' });
  const server = storage.server(GUILDS[0] ?? '');
  const file = { file: 'a.md', title: 'A', words: 1, bytes: 4, added: 1 };
  await server.stories.add(file, Uint8Array.of(0, 255, 10, 39), LIMITS);
  const turn = { message: '1', author: '2', name: 'Zoé', words: 'Le puits est sec.' };
  const from = { channel: '7', parent: '5' };
  await server.talks.add({ file: 'thread-7.txt', title: 'Le puits', from }, [turn], LIMITS);
  await server.keepQuestion({ asked: 1, question: 'Un ?', verdict: 'nothing', cited: [] });
  await server.vote({ message: '3', voter: '2', isUp: true, question: 'Un ?' });
  await server.depart(true, 1);
  await storage.close();
  return settings;
}

/** Everything of two backups is the same, where their compressed bytes are. */
const bytesOf = (file: string) => readFileSync(file).toString('base64');

describeEngines('a backup', (place) => {
  it('holds what it was made of, restored into a database that is new', async () => {
    const made = await backupOf(await filled(place()));
    const other = place();
    expect(await restore(other, made)).toBe(ROWS);
    expect(bytesOf(await backupOf(other))).toBe(bytesOf(made));
    const storage = await Storage.open(other);
    const { stories } = storage.server(GUILDS[0] ?? '');
    expect([...((await stories.source('a.md')) ?? [])]).toEqual([0, 255, 10, 39]);
    await storage.close();
  });

  it('is restored into a database that was opened and holds nothing', async () => {
    const made = await backupOf(await filled(place()));
    const other = place();
    await (await Storage.open(other)).close();
    expect(await restore(other, made)).toBe(ROWS);
  });

  it('is not restored over anything', async () => {
    const settings = await filled(place());
    const made = await backupOf(settings);
    await expect(restore(settings, made)).rejects.toMatchObject({ problem: 'not-empty' });
  });

  it('leaves nothing behind where only a part of it is there', async () => {
    const made = await backupOf(await filled(place()));
    const other = place();
    writeFileSync(made, readFileSync(made).subarray(0, 500));
    await expect(restore(other, made)).rejects.toMatchObject({ problem: 'no-backup' });
    const storage = await Storage.open(other);
    expect(await storage.database.selectFrom('settings').selectAll().execute()).toEqual([]);
    await storage.close();
  });

  it('of a newer version is refused', async () => {
    const settings = place();
    const file = path.join(settings.folder, 'newer.gz');
    writeFileSync(file, gzipSync(`${JSON.stringify({ verbatim: 'backup', form: '9999-x' })}\n{"rows":0}\n`));
    await expect(restore(settings, file)).rejects.toMatchObject({ problem: 'newer' });
  });

  it.each(MIGRATIONS)('of the form %s is restored, and brought to that of today', async (form) => {
    const settings = place();
    const file = path.join(settings.folder, 'old.gz');
    const lines = [
      { verbatim: 'backup', form },
      { table: 'settings', row: { guild: '1', value: '{"language":"en"}' } },
      { rows: 1 },
    ];
    writeFileSync(file, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
    await restore(settings, file);
    const storage = await Storage.open(settings);
    expect((await storage.server('1').settings()).language).toBe('en');
    await storage.close();
  });

  it('has every table that there is', async () => {
    const storage = await Storage.open(place());
    const tables = await storage.database.introspection.getTables();
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort());
    await storage.close();
  });
});

describe.skipIf(!HAS_POSTGRES)('a backup of SQLite', () => {
  const [sqlite, postgres] = [folders(), databases()];

  it('is restored into PostgreSQL, and back', async () => {
    const made = await backupOf(await filled(sqlite()));
    const shared = postgres();
    await restore(shared, made);
    const back = sqlite();
    await restore(back, await backupOf(shared));
    expect(bytesOf(await backupOf(back))).toBe(bytesOf(made));
  });
});
