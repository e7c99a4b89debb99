import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Shelves } from '../../src/serving/shelves.js';
import { Storage } from '../../src/storage/storage.js';
import { folders } from '../storage/engines.js';

const GUILD = '100000000000000001';
const LIMITS = { files: 10, bytes: 1_000 };
const place = folders();

it('a folder that was given to a call is there for it, whatever changes meanwhile', async () => {
  const settings = place();
  const storage = await Storage.open(settings);
  const shelves = await Shelves.open(storage, path.join(settings.folder, 'opened'));
  const { stories } = storage.server(GUILD);
  const add = (file: string) =>
    stories.add({ file, title: file, words: 1, bytes: 1, added: 1 }, Uint8Array.of(97), LIMITS);
  await add('a.md');
  const before = (await shelves.of(GUILD, []))?.folder ?? '';
  await add('b.md');
  const after = (await shelves.of(GUILD, []))?.folder ?? '';
  expect(after).not.toBe(before);
  expect(existsSync(path.join(before, 'a.md'))).toBe(true);
  expect(existsSync(path.join(after, 'b.md'))).toBe(true);
  await storage.close();
});
