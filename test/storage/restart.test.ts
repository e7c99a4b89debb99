import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Storage } from '../../src/storage/storage.js';
import { Cluster } from './cluster.js';
import { folders, HAS_POSTGRES } from './engines.js';

const GUILD = '100000000000000001';

describe.skipIf(!HAS_POSTGRES)('PostgreSQL that is started again', () => {
  const place = folders();
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.start();
  });
  afterAll(() => cluster.stop());

  it('is used again, and what changed meanwhile is told of', async () => {
    const settings = { ...place(), url: cluster.database() };
    const storage = await Storage.open(settings);
    await storage.server(GUILD).set({ language: 'en' });
    cluster.halt();
    await expect(storage.server(GUILD).settings()).rejects.toThrow();
    const heard = new Promise<string | null>((resolve) => storage.changes.on(({ guild }) => resolve(guild)));
    cluster.begin();
    expect(await Promise.race([heard, sleep(10_000, 'nothing')])).toBeNull();
    expect((await storage.server(GUILD).settings()).language).toBe('en');
    await storage.close();
  });

  it('that is not there is said so, without its address', async () => {
    const url = 'postgres://somebody:hunter2@127.0.0.1:1/nothing';
    const opened = Storage.open({ ...place(), url });
    await expect(opened).rejects.toMatchObject({ problem: 'unreached' });
    await expect(opened).rejects.not.toThrow('hunter2');
  });
});
