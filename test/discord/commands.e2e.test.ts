import { describe, expect, it } from 'vitest';
import { Bot } from '../standin/bot.js';
import { hasOpenApi } from '../standin/openapi.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';

describe('the commands on Discord', () => {
  const here = session();
  const someone = (options = {}) => new Person(here.discord, 'Léa', options);

  it.skipIf(!hasOpenApi)('are checked against Discord’s own description of its API', () => {
    expect(hasOpenApi).toBe(true);
  });

  it('are registered for servers and persons, with French descriptions', () => {
    const [put] = here.discord.sent('PUT', /commands$/);
    const sent = put?.body as Record<string, unknown>[];
    expect(sent.map(({ name }) => name)).toEqual(expect.arrayContaining(['ask', 'who', 'cite']));
    const [ask] = sent.filter(({ name }) => name === 'ask');
    expect(ask).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(ask?.['description_localizations']).toHaveProperty('fr');
  });

  it('are not registered again by a second start, when nothing differs', async () => {
    const before = here.discord.sent('PUT', /commands$/).length;
    await here.bot.stop();
    here.bot = await Bot.ready(here.discord);
    expect(here.discord.sent('PUT', /commands$/)).toHaveLength(before);
  });

  it('ask with the least intents', () => {
    const [guilds, guildMessages, directMessages] = [1 << 0, 1 << 9, 1 << 12] as const;
    expect(here.discord.gateway.begun[0]?.intents).toBe(guilds | guildMessages | directMessages);
  });

  it('say at the start what they serve, and how to add the bot', () => {
    const [ready] = here.bot.log(30).filter(({ msg }) => msg === 'Ready');
    expect(ready).toMatchObject({
      stories: expect.any(Number),
      passages: expect.any(Number),
      persons: expect.any(Number),
      quotations: expect.any(Number),
      ms: expect.any(Number),
    });
    expect(here.bot.output).toContain(
      `https://discord.com/oauth2/authorize?client_id=${here.discord.bot.id}&scope=bot+applications.commands`,
    );
  });

  it('answer /ask with an excerpt, the answering sentence strong, and its source', async () => {
    const shown = await someone().slash('ask', { question: 'Qui a fondé WikiLeaks ?' });
    expect(shown.text).toMatch(/^Qui a fondé WikiLeaks \?/);
    expect(shown.markdown).toMatch(/\*\*[^*]*Assange[^*]*\*\*/);
    expect(shown.text).toMatch(/\.md:\d+/);
    expect(shown.private).toBe(false);
  });

  it('answer /who and /cite', async () => {
    const person = someone();
    expect((await person.slash('who', { name: 'Jared Kushner' })).text).toContain('Kushner');
    expect((await person.slash('cite', { topic: 'WikiLeaks' })).text).toMatch(/«\u00a0/);
  });

  it('suggest names for /who while somebody types', async () => {
    const choices = await someone().complete('who', 'name', 'kush');
    expect(choices.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringContaining('Kushner')]),
    );
  });

  it('answer in direct messages and group chats too', async () => {
    for (const where of ['direct', 'group'])
      expect((await someone({ where }).slash('who', { name: 'Kushner' })).text).toContain('Kushner');
  });
});
