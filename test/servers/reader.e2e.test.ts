import { PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryWording } from '../../src/replies/wording/library.js';
import { addressIn } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import type { Guild } from '../standin/standin.js';

const { fr } = libraryWording;
const MANAGER = { permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages };
const QUESTION = 'Qui a bâti le phare de Kermor ?';
const story = (builder: string) => `# Le phare de Kermor

Le phare de Kermor a été bâti par ${builder} en 1862. Il est rouge.

<!-- La clé est sous la pierre. -->
%% Le gardien ment. %%
`;

describe('the page of a story that a server added', () => {
  const here = session({ WEB_PORT: '0', PUBLIC_URL: 'https://stories.example/lire' });
  const made = {} as { one: Guild; two: Guild; web: string };
  beforeAll(() => {
    made.one = here.discord.guilds[0] as Guild;
    made.two = here.discord.guild('Ailleurs', 'fr');
    made.web = addressIn(here.bot.output, 'Pages open');
  });
  const manager = (guild = made.one) => new Person(here.discord, 'Zoé', { guild, ...MANAGER });
  const add = async (words: string, guild = made.one) => {
    const who = manager(guild);
    const shown = await who.slash('library add', { file: { name: 'phare.md', bytes: words } });
    await who.press(shown.message, fr.add);
  };
  /** The address that the source of an answer leads to, below that of the pages; none where it leads nowhere. */
  const linkFor = async (guild = made.one) => {
    const { markdown } = await manager(guild).slash('ask', { question: QUESTION });
    return /\(<https:\/\/stories\.example\/lire(\/[^>]+)>\)/.exec(markdown)?.[1];
  };
  const get = (path: string) => fetch(made.web + path.replace(/#.*/, ''));

  it('is where its sources lead, at the sentence that answers, and found by nobody else', async () => {
    await add(story('Yann Le Goff'));
    const link = (await linkFor()) ?? '';
    expect(link).toMatch(/^\/server\/[\w-]{22}#p/);
    const response = await get(link);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(`id="${link.split('#')[1]}"`);
    expect(page).toContain('Il est rouge.');
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('shows nothing that its author hid', async () => {
    const page = await (await get((await linkFor()) ?? '')).text();
    expect(page).not.toMatch(/pierre|ment\b/);
  });

  it('cannot be guessed: neither by its file, nor by its server, nor by a part of its link', async () => {
    const link = ((await linkFor()) ?? '').replace(/#.*/, '');
    const guesses = [
      '/read/phare.md',
      '/read/server/phare.md',
      '/server/phare.md',
      `/server/${made.one.id}`,
      `/server/${made.one.id}/phare.md`,
      '/server/',
      link.slice(0, -1),
      `${link}A`,
      `/server/${'A'.repeat(22)}`,
    ];
    for (const path of guesses) expect((await get(path)).status, path).toBe(404);
  });

  it('is another one in another server, though the file is called the same', async () => {
    const before = (await linkFor()) ?? '';
    await add(story('Ewen Trévidic'), made.two);
    const there = (await linkFor(made.two)) ?? '';
    expect(there).toMatch(/^\/server\//);
    expect(there).not.toBe(before);
    expect(await (await get(there)).text()).not.toContain('Yann Le Goff');
    expect(await (await get(before)).text()).not.toContain('Trévidic');
  });

  it('shows the story as it is now where it was replaced', async () => {
    const link = (await linkFor()) ?? '';
    await add(story('Maël Riou'));
    const page = await (await get(link)).text();
    expect(page).toContain('Maël Riou');
    expect(page).not.toContain('Yann Le Goff');
  });

  it('ends with the story', async () => {
    const link = (await linkFor()) ?? '';
    expect((await get(link)).status).toBe(200);
    await manager().slash('library remove', { story: 'phare.md' });
    expect((await get(link)).status).toBe(404);
    expect(await linkFor()).toBeUndefined();
  });
});
