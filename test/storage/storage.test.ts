import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/storage/kept/settings.js';
import type { StorageSettings } from '../../src/storage/open-database.js';
import { MIGRATIONS } from '../../src/storage/schema/migrations.js';
import { Storage } from '../../src/storage/storage.js';
import { describeEngines } from './engines.js';

const [HERE, THERE] = ['100000000000000001', '100000000000000002'];
const opened: Storage[] = [];

async function open(settings: StorageSettings): Promise<Storage> {
  const storage = await Storage.open(settings);
  opened.push(storage);
  return storage;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((storage) => storage.close()));
});

describeEngines('what is kept', (place) => {
  it('begins with what counts where nothing is set', async () => {
    const storage = await open(place());
    expect(await storage.server(HERE).settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('is there again after it was closed', async () => {
    const settings = place();
    const first = await Storage.open(settings);
    await first.server(HERE).set({ language: 'en', roles: ['1', '2'] });
    await first.close();
    const again = await open(settings);
    expect(await again.server(HERE).settings()).toMatchObject({ language: 'en', roles: ['1', '2'] });
  });

  it.skipIf(process.platform === 'win32')('is for its owner alone to read where it is a file', async () => {
    const settings = place();
    const storage = await open(settings);
    await storage.server(HERE).set({ language: 'en' });
    for (const file of readdirSync(settings.folder))
      expect(statSync(path.join(settings.folder, file)).mode & 0o077, file).toBe(0);
  });

  it('is of one server alone', async () => {
    const storage = await open(place());
    await storage.server(HERE).set({ language: 'en' });
    expect(await storage.server(THERE).settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every setting where many are set at once', async () => {
    const storage = await open(place());
    const server = storage.server(HERE);
    await Promise.all([
      server.set({ language: 'en' }),
      server.set({ feedback: true }),
      server.set({ mentions: false }),
      server.set({ roles: ['7'] }),
    ]);
    expect(await server.settings()).toMatchObject({
      language: 'en',
      feedback: true,
      mentions: false,
      roles: ['7'],
    });
  });

  it('is told of to who else has it open, within two seconds', async () => {
    const settings = place();
    const [writer, reader] = [await open(settings), await open(settings)];
    const heard = new Promise<number>((resolve) => {
      const started = performance.now();
      reader.changes.on(({ guild }) => {
        if (guild === HERE || guild === null) resolve(performance.now() - started);
      });
    });
    await writer.server(HERE).set({ language: 'en' });
    expect(await Promise.race([heard, sleep(5_000, Number.NaN)])).toBeLessThan(2_000);
    expect((await reader.server(HERE).settings()).language).toBe('en');
  });

  it('is not opened where a newer version wrote it', async () => {
    const settings = place();
    const first = await Storage.open(settings);
    const name = `${MIGRATIONS.at(-1)}-and-more`;
    await first.database
      .insertInto('kysely_migration' as never)
      .values({ name, timestamp: '2100' } as never)
      .execute();
    await first.close();
    await expect(Storage.open(settings)).rejects.toMatchObject({ problem: 'newer', message: name });
  });
});
