import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { isLate } from '../../src/discord/answering/patience.js';
import type { ServingCall } from '../../src/serving/calls/calls.js';
import { Serving } from '../../src/serving/serving.js';
import { makeFolder } from '../folder.js';

const BUILT = pathToFileURL('dist/src/app/worker/main.js');
const MORTAL = pathToFileURL('test/serving/mortal.mjs');

const message = (text: string): ServingCall => ({ kind: 'message', text, earlier: [], otherwise: 'en' });

describe('the stories in a thread of their own', () => {
  let serving: Serving | undefined;
  const logged: { level: number; msg: string }[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const open = async (folder: string, program: URL): Promise<Serving> => {
    serving = await Serving.open({ folder, ignored: [], watch: 'off', log, program, memory: 200, hang: 500 });
    return serving;
  };

  afterEach(async () => {
    await serving?.close();
    logged.length = 0;
  });

  it('answer a message, a command and a button in the language of whoever asks', async () => {
    const folder = makeFolder({ 'phare.md': '# Le phare\n\nLe phare de Kerbel mesure quarante mètres.\n' });
    const { call } = bound(await open(folder, BUILT));
    const answer = await call(message('Combien mesure le phare de Kerbel ?'));
    expect(answer.language).toBe('fr');
    expect(JSON.stringify(answer.reply)).toContain('quarante mètres');
    const list = await call({ kind: 'command', name: 'stories', given: {}, language: 'en', otherwise: 'fr' });
    expect(list.language).toBe('en');
    expect(JSON.stringify(list.reply)).toContain('Le phare');
    const press = await call({ kind: 'press', call: 'ask:again:phare', otherwise: 'fr' });
    expect(JSON.stringify(press.reply)).toContain('quarante mètres');
  });

  it('suggest what may go on from what is typed, and nothing for an option that is none', async () => {
    const folder = makeFolder({ 'phare.md': '# Le phare\n\nLe phare de Kerbel mesure quarante mètres.\n' });
    const { suggest } = bound(await open(folder, BUILT));
    const typed = { command: 'stories', typed: 'pha', otherwise: 'fr' } as const;
    expect(await suggest({ ...typed, option: 'story' })).toMatchObject([{ value: expect.any(String) }]);
    expect(await suggest({ ...typed, option: 'nothing' })).toEqual([]);
  });

  it('say how much there is, and what is wrong with files', async () => {
    const folder = makeFolder({ 'vide.md': '', 'phare.md': '# Le phare\n\nIl mesure quarante mètres.\n' });
    expect((await open(folder, BUILT)).status()).toMatchObject({
      state: 'serving',
      version: { number: 1, at: expect.any(Number) },
      counts: { stories: 1, passages: 2, persons: 0, quotations: 0 },
      warnings: [{ file: 'vide.md' }],
    });
  });

  it('cannot be opened where there are none', async () => {
    await expect(open('/nowhere', BUILT)).rejects.toMatchObject({
      name: 'KnowledgeError',
      problem: { kind: 'refused', code: 'ENOENT' },
    });
  });

  it('throw what making a reply threw, and serve on', async () => {
    const { call } = bound(await open('', MORTAL));
    await expect(call(message('fail'))).rejects.toMatchObject({ name: 'RangeError', message: 'no' });
    expect(await call(message('well'))).toEqual({ reply: 'well' });
  });

  it('reply that it took too long where a call is not done within its budget, and suggest nothing', async () => {
    const folder = makeFolder({ 'phare.md': '# Le phare\n\nLe phare de Kerbel mesure quarante mètres.\n' });
    serving = await Serving.open({ folder, ignored: [], watch: 'off', log, program: BUILT, budget: 0 });
    const { reply } = await serving.call(message('Combien mesure le phare de Kerbel ?'));
    expect(JSON.stringify(reply)).toContain('did not find it in time');
    const list = await serving.call({ kind: 'command', name: 'stories', given: {}, otherwise: 'en' });
    expect(JSON.stringify(list.reply)).toContain('Le phare');
  });

  it.each(['die', 'exhaust', 'hang'])(
    'are opened again where their thread dies of a call (%s), which is tried once more, and the others are answered',
    async (deadly) => {
      const { call } = bound(await open('', MORTAL));
      const [first, second, third] = await Promise.allSettled(
        ['one', deadly, 'two'].map((text) => call(message(text))),
      );
      expect(first).toMatchObject({ value: { reply: 'one' } });
      expect(second).toMatchObject({ reason: { name: 'AwayError' } });
      // It died twice in a row: who waited behind is told, too.
      expect(third).toMatchObject({ reason: { name: 'AwayError' } });
      expect(serving?.status().state).toBe('recovering');
      const errors = logged.filter(({ level }) => level >= 50).map(({ msg }) => msg);
      expect(errors).toEqual(Array(2).fill(expect.stringContaining('worker died')));
      expect(await call(message('well'))).toEqual({ reply: 'well' });
      expect(serving?.status().state).toBe('serving');
    },
  );

  it('are late where those who wait already take too long', async () => {
    const { call } = bound(await open('', MORTAL));
    for (let n = 0; n < 4; n += 1) await call(message('well'));
    expect(isLate(serving as Serving)).toBe(false);
    const waiting = Array.from({ length: 200 }, () => call(message('well')));
    expect(isLate(serving as Serving)).toBe(true);
    await Promise.all(waiting);
    expect(isLate(serving as Serving)).toBe(false);
  });
});

function bound(serving: Serving) {
  return { call: serving.call.bind(serving), suggest: serving.suggest.bind(serving) };
}
