import { expect, it } from 'vitest';
import type { StorageSettings } from '../../src/storage/open-database.js';
import { Storage } from '../../src/storage/storage.js';
import { describeEngines } from './engines.js';

const [HERE, THERE] = ['100000000000000001', '100000000000000002'];
const LIMITS = { files: 9, bytes: 9999 };

/** What is kept, with a story of one server. */
async function withStory(settings: StorageSettings, file = 'phare.md') {
  const storage = await Storage.open(settings);
  const add = (words: string) =>
    storage
      .server(HERE)
      .stories.add(
        { file, title: 'Phare', words: 2, bytes: words.length, added: 1 },
        Buffer.from(words),
        LIMITS,
      );
  await add('Le phare.');
  const link = async () => (await storage.server(HERE).stories.links())[file] ?? '';
  return { storage, add, link, [Symbol.asyncDispose]: () => storage.close() };
}

describeEngines('the link of a server’s story', (place) => {
  it('leads to it, and cannot be guessed', async () => {
    await using made = await withStory(place());
    const link = await made.link();
    expect(link).toMatch(/^[\w-]{22}$/);
    expect(await made.storage.linked(link)).toEqual({ guild: HERE, file: 'phare.md' });
    expect(await made.storage.server(THERE).stories.links()).toEqual({});
    for (const other of ['', 'phare.md', `${link} `, "' or 1=1 --", 'A'.repeat(22)])
      expect(await made.storage.linked(other)).toBeUndefined();
  });

  it('goes on where the story is replaced', async () => {
    await using made = await withStory(place());
    const link = await made.link();
    await made.add('Le phare est rouge.');
    expect(await made.link()).toBe(link);
  });

  it('ends with the story, and another of the same name has another link', async () => {
    await using made = await withStory(place());
    const link = await made.link();
    await made.storage.server(HERE).stories.remove('phare.md');
    expect(await made.storage.linked(link)).toBeUndefined();
    await made.add('Un autre phare.');
    expect(await made.storage.linked(link)).toBeUndefined();
  });

  it('is none where the story is made of what members wrote', async () => {
    await using made = await withStory(place());
    const said = { message: '1', author: '2', name: 'Ida', words: 'La clé est là.' };
    const spot = { channel: '3', parent: undefined };
    await made.storage.server(HERE).talks.add({ file: 'fil.md', title: 'Fil', from: spot }, [said], LIMITS);
    expect(Object.keys(await made.storage.server(HERE).stories.links())).toEqual(['phare.md']);
    const [row] = await made.storage.database
      .selectFrom('stories')
      .select('link')
      .where('file', '=', 'fil.md')
      .execute();
    expect(await made.storage.linked(row?.link ?? '')).toBeUndefined();
  });

  it('leads nowhere where the server removed the bot', async () => {
    await using made = await withStory(place());
    const link = await made.link();
    await made.storage.server(HERE).depart(true);
    expect(await made.storage.linked(link)).toBeUndefined();
  });
});
