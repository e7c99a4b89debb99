import { afterEach, expect, it } from 'vitest';
import { DEPARTED_DAYS, deleteOld, serversDeparted, serversKept } from '../../src/storage/kept/retention.js';
import { DEFAULT_SETTINGS } from '../../src/storage/kept/settings.js';
import { Storage } from '../../src/storage/storage.js';
import { describeEngines } from './engines.js';

const [HERE, THERE] = ['100000000000000001', '100000000000000002'];
const DAY_MS = 86_400_000;
const opened: Storage[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((storage) => storage.close()));
});

describeEngines('what members ask and vote', (place) => {
  const open = async () => {
    const storage = await Storage.open(place());
    opened.push(storage);
    return storage;
  };
  const question = (words: string, asked = Date.now()) => ({
    asked,
    question: words,
    verdict: 'nothing',
    cited: ['a.md', 'b.md'],
  });

  it('is of one server, the latest first', async () => {
    const storage = await open();
    await storage.server(HERE).keepQuestion(question('Un ?', 1_000));
    await storage.server(HERE).keepQuestion(question('Deux ?', 2_000));
    await storage.server(THERE).keepQuestion(question('Trois ?', 3_000));
    const kept = await storage.server(HERE).questions(0);
    expect(kept).toEqual([question('Deux ?', 2_000), question('Un ?', 1_000)]);
    expect(await storage.server(HERE).questions(1_500)).toHaveLength(1);
  });

  it('counts one vote a person and an answer, the last', async () => {
    const storage = await open();
    const vote = (voter: string, isUp: boolean, message = '1') =>
      storage.server(HERE).vote({ message, voter, isUp, question: 'Un ?' });
    await vote('a', true);
    await vote('a', false);
    await vote('b', true);
    await vote('b', true, '2');
    expect(await storage.server(HERE).votes(0)).toEqual([{ question: 'Un ?', up: 2, down: 1 }]);
    expect(await storage.server(THERE).votes(0)).toEqual([]);
  });

  it('is deleted for the person that it is of', async () => {
    const storage = await open();
    for (const guild of [HERE, THERE])
      await storage.server(guild).vote({ message: guild, voter: 'a', isUp: true, question: 'Un ?' });
    expect(await storage.server(HERE).forget('a')).toEqual({ votes: 1, messages: 0 });
    expect(await storage.server(HERE).votes(0)).toEqual([]);
    expect(await storage.server(THERE).votes(0)).toHaveLength(1);
  });

  it('is deleted once it is old', async () => {
    const storage = await open();
    await storage.server(HERE).keepQuestion(question('Vieux ?', Date.now() - 31 * DAY_MS));
    await storage.server(HERE).keepQuestion(question('Neuf ?'));
    await deleteOld(storage.database, 30);
    expect((await storage.server(HERE).questions(0)).map((one) => one.question)).toEqual(['Neuf ?']);
  });

  it('is deleted with all else of a server that removed the bot a while ago, and did not invite it again', async () => {
    const storage = await open();
    const longAgo = Date.now() - (DEPARTED_DAYS + 1) * DAY_MS;
    for (const guild of [HERE, THERE, '3']) await storage.server(guild).set({ language: 'en' });
    await storage.server(HERE).depart(true, longAgo);
    await storage.server(THERE).depart(true);
    await storage.server('3').depart(true, longAgo);
    await storage.server('3').depart(false);
    expect(await serversDeparted(storage.database)).toEqual(new Set([HERE, THERE]));
    expect(await deleteOld(storage.database, 30)).toEqual([HERE]);
    expect(await serversKept(storage.database)).toEqual(new Set([THERE, '3']));
    expect(await storage.server(HERE).settings()).toEqual(DEFAULT_SETTINGS);
  });
});
