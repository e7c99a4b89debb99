import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.js';
import { Serving } from '../../src/serving/serving.js';
import { Snapshot } from '../../src/serving/snapshot.js';
import { makeFolder } from '../folder.js';
import { until } from '../standin/until.js';

const BUILT = pathToFileURL('dist/src/app/worker/main.js');
const LIGHTHOUSE = '# Le phare\n\nLe phare de Kerbel mesure quarante mètres, dit Ida Morel.\n';

/** A folder with a snapshot of it, written by a build of this name. */
function written() {
  const [folder, cache] = [makeFolder({ 'phare.md': LIGHTHOUSE }), makeFolder()];
  new Snapshot(folder, cache, 'one').write(Library.open(folder).save());
  const [name = ''] = readdirSync(cache);
  return {
    folder,
    cache,
    file: path.join(cache, name),
    read: (build = 'one') => new Snapshot(folder, cache, build).read(),
  };
}

const ASKED = { kind: 'message', text: 'Combien mesure le phare ?', earlier: [], otherwise: 'fr' } as const;

describe('a snapshot', () => {
  it('is what was made of the folder', () => {
    const { folder, read } = written();
    const library = Library.open(folder, [], read());
    expect(library.people.all.map(({ name }) => name)).toEqual(['Ida Morel']);
  });

  it('stands alone in its folder, for nobody else to read', () => {
    const { cache } = written();
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it('is thrown away where it is cut short, or any byte of it is another', () => {
    const { file, read } = written();
    const whole = readFileSync(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, other) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ other;
        writeFileSync(file, damaged);
        expect(read()).toBeUndefined();
        writeFileSync(file, whole);
        truncateSync(file, at);
        expect(read()).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    writeFileSync(file, whole);
    expect(read()).toBeDefined();
  });

  it('is thrown away where another build wrote it', () => {
    expect(written().read('two')).toBeUndefined();
  });

  it('is none of another folder', () => {
    const { cache } = written();
    expect(new Snapshot(makeFolder({ 'phare.md': LIGHTHOUSE }), cache, 'one').read()).toBeUndefined();
  });

  it('is what the next start goes on from', async () => {
    const [folder, cache] = [makeFolder({ 'phare.md': LIGHTHOUSE }), makeFolder()];
    const logged: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
    const open = () => Serving.open({ folder, ignored: [], watch: 'off', cache, log, program: BUILT });
    const first = await open();
    await until('it is written', () => readdirSync(cache).some((file) => file.endsWith('.snapshot')));
    await first.close();
    expect(logged.join('')).toContain('Reading 1 stories');
    logged.length = 0;
    writeFileSync(path.join(folder, 'phare.md'), LIGHTHOUSE.replace('quarante', 'cinquante'));
    const second = await open();
    expect(JSON.stringify((await second.call(ASKED)).reply)).toContain('cinquante');
    await second.close();
    // Nothing is read for the first time.
    expect(logged.join('')).not.toContain('Reading');
  });

  it('is what is served again where a change kills the worker, until the change can be read', async () => {
    const [folder, cache] = [makeFolder({ 'phare.md': LIGHTHOUSE }), makeFolder()];
    const log = pino({ level: 'silent' });
    const settings = {
      folder,
      ignored: [],
      watch: 'events',
      cache,
      log,
      program: BUILT,
      memory: 60,
    } as const;
    const serving = await Serving.open(settings);
    await until('it is written', () => readdirSync(cache).some((file) => file.endsWith('.snapshot')));
    const large = path.join(folder, 'grand.md');
    writeFileSync(large, 'Ida Morel a vu le port de Kerbel, et Nils Hartmann aussi.\n\n'.repeat(60_000));
    await until(
      'it died, and is back',
      () => {
        const { restarts, state } = serving.status();
        return restarts > 0 && state === 'serving';
      },
      60_000,
    );
    expect(JSON.stringify((await serving.call(ASKED)).reply)).toContain('quarante');
    expect(serving.status().counts.stories).toBe(1);
    writeFileSync(large, 'Ida Morel a vu le port de Kerbel.\n');
    await until('it is read', () => serving.status().counts.stories === 2, 60_000);
    await serving.close();
  }, 180_000);

  it('that cannot be written costs the speed only, and is told of once', async () => {
    const folder = makeFolder({ 'phare.md': LIGHTHOUSE });
    const logged: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
    // A file stands where its directory would be made.
    const cache = path.join(folder, 'phare.md');
    const serving = await Serving.open({ folder, ignored: [], watch: 'off', cache, log, program: BUILT });
    await until('it is told', () => logged.join('').includes('CACHE_DIR'));
    expect(JSON.stringify((await serving.call(ASKED)).reply)).toContain('quarante');
    await serving.close();
  });
});
