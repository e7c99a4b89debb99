import { afterEach, expect, it } from 'vitest';
import { serversTalking } from '../../src/storage/kept/retention.js';
import { titleOf } from '../../src/storage/kept/talk.js';
import { Storage } from '../../src/storage/storage.js';
import { describeEngines } from './engines.js';

const [HERE, THERE] = ['100000000000000001', '100000000000000002'];
const LIMITS = { files: 10, bytes: 1_000_000 };
const opened: Storage[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((storage) => storage.close()));
});

describeEngines('a story that is made of messages', (place) => {
  /** One of three messages by two persons, in a server; and one of the same messages' ids in another. */
  const told = async () => {
    const storage = await Storage.open(place());
    opened.push(storage);
    const turns = ['Le puits est sec.', 'Depuis quand ?', 'Depuis dix ans.'].map((words, n) => ({
      message: String(n),
      author: n === 1 ? 'lea' : 'zoe',
      name: n === 1 ? 'Léa' : 'Zoé',
      words,
    }));
    const story = { file: 'thread-7.txt', title: 'Le puits', from: { channel: '7', parent: '5' } };
    for (const guild of [HERE, THERE]) await storage.server(guild).talks.add(story, turns, LIMITS);
    const { stories, talks } = storage.server(HERE);
    const text = async (kept = stories) =>
      Buffer.from((await kept.source('thread-7.txt')) ?? []).toString('utf8');
    const elsewhere = () => text(storage.server(THERE).stories);
    return { server: storage.server(HERE), stories, talks, text, elsewhere, database: storage.database };
  };
  const AT = '[2015-01-01 00:00]';
  const WHOLE = [
    'Le puits',
    `${AT} <Zoé> Le puits est sec.`,
    `${AT} <Léa> Depuis quand ?`,
    `${AT} <Zoé> Depuis dix ans.\n`,
  ].join('\n\n');

  it('has each message by who wrote it, and knows where they stand', async () => {
    const { stories, talks, text, database } = await told();
    expect(await text()).toBe(WHOLE);
    expect(await serversTalking(database)).toEqual(new Set([HERE, THERE]));
    expect((await stories.list())[0]?.from).toEqual({ channel: '7', parent: '5' });
    expect(await talks.spots()).toEqual([{ channel: '7', parent: '5' }]);
  });

  it('says what a message says once it is changed', async () => {
    const { talks, text, elsewhere } = await told();
    await talks.follow('2', 'Depuis vingt ans.');
    expect(await text()).toBe(WHOLE.replace('dix', 'vingt'));
    expect(await elsewhere()).toBe(WHOLE);
  });

  it('is without a message that is deleted, and gone with the last', async () => {
    const { talks, stories, text, elsewhere } = await told();
    await talks.follow('1', undefined);
    expect(await text()).toBe(WHOLE.replace(`${AT} <Léa> Depuis quand ?\n\n`, ''));
    for (const message of ['0', '2']) await talks.follow(message, undefined);
    expect(await stories.list()).toEqual([]);
    expect(await elsewhere()).toBe(WHOLE);
  });

  it('is without what an author takes away', async () => {
    const { server, text, elsewhere } = await told();
    expect(await server.forget('zoe')).toEqual({ votes: 0, messages: 2 });
    expect(await text()).toBe(`Le puits\n\n${AT} <Léa> Depuis quand ?\n`);
    expect(await elsewhere()).toBe(WHOLE);
  });

  it('loses a title that is made of words which are changed or taken away', async () => {
    const storage = await Storage.open(place());
    opened.push(storage);
    const { stories, talks } = storage.server(HERE);
    const turn = (message: string, author: string, words: string) => ({
      message,
      author,
      name: author,
      words,
    });
    const turns = [turn('1', 'a', 'Le puits est sec.'), turn('2', 'b', 'Ah bon ?')];
    await talks.add({ file: 'x.txt', title: titleOf('Le puits est sec.') }, turns, LIMITS);
    await talks.follow('1', 'Le puits est plein.');
    expect((await stories.list())[0]?.title).toBe('Le puits est plein.');
    await talks.forget('a');
    expect((await stories.list())[0]?.title).toBe('Ah bon ?');
  });

  it.each(['7', '5'])('is gone with its thread or the channel above it: %s', async (channel) => {
    const { talks, stories, elsewhere } = await told();
    await talks.leave('6');
    expect(await stories.list()).toHaveLength(1);
    await talks.leave(channel);
    expect(await stories.list()).toEqual([]);
    expect(await talks.spots()).toEqual([]);
    expect(await elsewhere()).toBe(WHOLE);
  });
});
