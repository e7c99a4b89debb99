import path from 'node:path';
import { expect, it } from 'vitest';
import { Storage } from '../../src/storage/storage.js';
import { describeEngines } from '../storage/engines.js';
import { verbatim } from './run.js';

const GUILD = '100000000000000001';

describeEngines('the command line', (place) => {
  it('writes what is kept to a file, and brings it back', async () => {
    const [from, to] = [place(), place()];
    const storage = await Storage.open(from);
    await storage.server(GUILD).set({ language: 'en' });
    await storage.close();
    const file = path.join(from.folder, 'backup.gz');
    const env = ({ folder, url = '' }: typeof from) => ({ DATA_DIR: folder, DATABASE_URL: url, LANG: 'en' });
    expect(await verbatim(['backup', file], { env: env(from) })).toEqual({
      code: 0,
      out: `1\u00a0row written to ${file}.\n`,
      err: '',
    });
    expect((await verbatim(['restore', file], { env: env(to) })).out).toBe(
      `1\u00a0row restored from ${file}.\n`,
    );
    const again = await verbatim(['restore', file], { env: env(to) });
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/^verbatim: the database holds something already \(settings\)/);
  });

  it('says that a file is no backup', async () => {
    const { folder, url = '' } = place();
    const env = { DATA_DIR: folder, DATABASE_URL: url, LANG: 'fr' };
    const { code, err } = await verbatim(['restore', path.resolve('package.json')], { env });
    expect(code).toBe(2);
    expect(err).toMatch(/^verbatim\u00a0: ce fichier n’est pas une sauvegarde entière/);
  });
});

it('the command line says which folder cannot be written to', async () => {
  const { code, err } = await verbatim(['backup', '/dev/null/x'], {
    env: { DATA_DIR: '/dev/null', LANG: 'en' },
  });
  expect(code).toBe(2);
  expect(err).toMatch(/^verbatim: the folder of DATA_DIR cannot be written to/);
});
