import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Serving } from '../../src/serving/serving.js';
import { makeFolder } from '../folder.js';
import { until } from '../standin/until.js';

const BUILT = pathToFileURL('dist/src/app/worker/main.js');
const LIGHTHOUSE = '# Le phare\n\nLe phare de Kerbel mesure quarante mètres.\n';

describe('stories that change', () => {
  let folder: string;
  let serving: Serving;
  const logged: { level: number; msg: string }[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) });

  beforeEach(async () => {
    logged.length = 0;
    folder = makeFolder({
      'phare.md': LIGHTHOUSE,
      'port.md': '# Le port\n\nLe port de Kerbel ouvre à six heures.\n',
    });
    serving = await Serving.open({ folder, ignored: [], watch: 'events', log, program: BUILT });
    // The watch says so by looking once more, which changes nothing.
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  afterEach(() => serving.close());

  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const answer = async (text: string): Promise<string> =>
    JSON.stringify((await serving.call({ kind: 'message', text, earlier: [], otherwise: 'fr' })).reply);
  const version = (number: number) =>
    until(`version ${number}`, () => serving.status().version.number === number);

  it('are answered from as they are now: changed, added, renamed and removed', async () => {
    write('phare.md', LIGHTHOUSE.replace('quarante', 'cinquante'));
    await version(2);
    expect(await answer('Combien mesure le phare de Kerbel ?')).toContain('cinquante');
    write('île/moulin.md', '# Le moulin\n\nLe moulin de Kerbel a été bâti par Ida Morel.\n');
    await version(3);
    expect(await answer('Qui a bâti le moulin de Kerbel ?')).toContain('île/moulin.md');
    renameSync(path.join(folder, 'île/moulin.md'), path.join(folder, 'meule.md'));
    await version(4);
    expect(await answer('Qui a bâti le moulin de Kerbel ?')).toContain('meule.md');
    rmSync(path.join(folder, 'meule.md'));
    await version(5);
    expect(await answer('Qui a bâti le moulin de Kerbel ?')).not.toContain('Ida Morel');
    expect(serving.status().counts.stories).toBe(2);
  });

  it('are one change, however many files change at once', async () => {
    for (let n = 0; n < 300; n += 1) write(`lot/${n}.md`, `# Lot ${n}\n\nLe lot ${n} est arrivé au port.\n`);
    await version(2);
    expect(serving.status().counts.stories).toBe(302);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(serving.status().version.number).toBe(2);
  });

  it('do not make a new version where a file is written as it was', async () => {
    write('phare.md', LIGHTHOUSE);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(serving.status().version.number).toBe(1);
  });

  it('keep the last good version of a file that is broken now, with a warning', async () => {
    write('phare.md', '\0\0\0\0');
    await version(2);
    expect(serving.status().warnings).toMatchObject([{ file: 'phare.md', kept: true }]);
    expect(await answer('Combien mesure le phare de Kerbel ?')).toContain('quarante');
    expect(logged).toContainEqual(
      expect.objectContaining({ level: 40, msg: expect.stringContaining('phare.md: kept as it was') }),
    );
    write('phare.md', LIGHTHOUSE);
    await version(3);
    expect(serving.status().warnings).toEqual([]);
  });

  it('show nothing any more of a story that its writer made a draft', async () => {
    write('phare.md', `---\ndraft: true\n---\n${LIGHTHOUSE}`);
    await version(2);
    expect(await answer('Combien mesure le phare de Kerbel ?')).not.toContain('quarante');
  });

  it('stay as they were while their folder is away, say so, and are read when it is back', async () => {
    const away = `${folder}-away`;
    renameSync(folder, away);
    await until('it is noticed', () => serving.status().failure !== undefined);
    expect(await answer('Combien mesure le phare de Kerbel ?')).toContain('quarante');
    expect(
      JSON.stringify(await serving.call({ kind: 'command', name: 'stories', given: {}, otherwise: 'en' })),
    ).toContain('these stories may not be the latest');
    writeFileSync(path.join(away, 'phare.md'), LIGHTHOUSE.replace('quarante', 'cinquante'));
    renameSync(away, folder);
    await version(2);
    expect(serving.status().failure).toBeUndefined();
    expect(await answer('Combien mesure le phare de Kerbel ?')).toContain('cinquante');
    // It is watched again.
    await new Promise((resolve) => setTimeout(resolve, 500));
    write('phare.md', LIGHTHOUSE);
    await version(3);
  });

  it('answer every call while they change', async () => {
    const texts = ['quarante', 'cinquante', 'soixante'];
    let isWriting = true;
    const writing = (async () => {
      for (let n = 0; n < 12; n += 1) {
        write('phare.md', LIGHTHOUSE.replace('quarante', texts[n % 3] ?? ''));
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      isWriting = false;
    })();
    let calls = 0;
    for (; isWriting; calls += 1) {
      const shown = await answer('Combien mesure le phare de Kerbel ?');
      expect(texts.filter((text) => shown.includes(text))).toHaveLength(1);
    }
    await writing;
    expect(calls).toBeGreaterThan(50);
    expect(serving.status().version.number).toBeGreaterThan(5);
  });
});
