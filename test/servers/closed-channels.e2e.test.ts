import { PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryWording } from '../../src/replies/wording/library.js';
import { wording } from '../../src/replies/wording.js';
import { componentsOf } from '../standin/message.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import type { Channel, Guild } from '../standin/standin.js';
import { until } from '../standin/until.js';

const { fr } = libraryWording;
const MANAGER = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages;
const VIEW = String(PermissionFlagsBits.ViewChannel);
const ROLE = '900000000000000001';
/** What is said in the channel: no other story has any of it. */
const SAID =
  'Yann Le Goff a bâti le phare de Kermor en 1862. « La mer nous a manqué », a déclaré Yann Le Goff.';
const SECRETS = ['Kermor', 'Goff', '1862', 'La mer'];
const QUESTION = 'Qui a bâti le phare ?';

describe('a story of a channel that is hidden after its message became one', () => {
  const here = session();
  const made = {} as { guild: Guild; channel: Channel; hide: (overwrites?: readonly object[]) => void };
  const hidden = () => [
    { id: made.guild.id, type: 0, allow: '0', deny: VIEW },
    { id: ROLE, type: 0, allow: VIEW, deny: '0' },
  ];
  const someone = (options: object = {}) =>
    new Person(here.discord, 'Zoé', { guild: made.guild, ...options });
  const insider = (options = {}) => someone({ roles: [ROLE], ...options });
  const inside = () => insider({ channel: made.channel });
  const switchOn = async (name: string) => {
    const manager = someone({ permissions: MANAGER });
    await manager.press((await manager.slash('settings')).message, `settings:set:${name}=on`);
  };

  beforeAll(async () => {
    made.guild = here.discord.guilds[0] as Guild;
    made.channel = here.discord.channel(made.guild, 'coulisses');
    await switchOn('keepsQuestions');
    const manager = someone({ permissions: MANAGER, channel: made.channel });
    const said = { ...someone({ channel: made.channel }).write(''), content: SAID };
    const shown = await manager.menu('Add to the stories', said);
    expect(shown.text).not.toContain(fr.closed);
    await manager.press(shown.message, fr.add);
    expect((await someone().slash('ask', { question: QUESTION })).text).toContain('Yann Le Goff');
    made.channel = here.discord.permit(made.guild, made.channel, hidden());
    await until(
      'the channel is hidden',
      async () => !(await someone().slash('ask', { question: QUESTION })).text.includes('Goff'),
    );
  });

  const tried: readonly [string, Record<string, string>][] = [
    ['ask', { question: QUESTION }],
    ['who', { name: 'Yann' }],
    ['cite', { speaker: 'Yann' }],
    ['stories', {}],
  ];
  const expectNothing = (text: string, what: string) => {
    for (const secret of SECRETS) expect(text, what).not.toContain(secret);
  };

  it('says nothing to those who do not see it, privately or not', async () => {
    for (const isPrivate of [false, true])
      for (const [name, given] of tried)
        expectNothing((await someone().slash(name, { ...given, private: isPrivate })).text, name);
  });

  it('says nothing before others by the word of one who sees it', async () => {
    for (const [name, given] of tried) expectNothing((await insider().slash(name, given)).text, name);
    expectNothing((await insider().say(`<@${here.discord.bot.id}> ${QUESTION}`)).text, 'a mention');
  });

  it('suggests nothing of it', async () => {
    for (const who of [someone(), insider()])
      for (const typed of ['', 'Ya', 'Qui'])
        for (const [name, option] of [
          ['who', 'name'],
          ['ask', 'question'],
          ['ask', 'story'],
          ['cite', 'speaker'],
        ] as const)
          expectNothing(JSON.stringify(await who.complete(name, option, typed)), `${option} of /${name}`);
  });

  it('answers one who sees it privately, and is shared with nobody', async () => {
    const answer = await insider().slash('ask', { question: QUESTION, private: true });
    expect(answer.text).toContain('Yann Le Goff');
    expect(answer.buttons.map(({ label }) => label)).not.toContain(wording.fr.share);
    const choices = await insider().complete('who', 'name', 'Yann', { private: true });
    expect(JSON.stringify(choices)).toContain('Le Goff');
  });

  it('answers before all who see it, where they are among themselves', async () => {
    expect((await inside().slash('ask', { question: QUESTION })).text).toContain('Yann Le Goff');
    const twin = here.discord.channel(made.guild, 'loges', 0, hidden());
    expect((await insider({ channel: twin }).slash('ask', { question: QUESTION })).text).toContain(
      'Yann Le Goff',
    );
    const thread = here.discord.thread(made.guild, made.channel.id, 'Un fil');
    expect((await insider({ channel: thread }).slash('who', { name: 'Yann' })).text).toContain('Le Goff');
  });

  it('gives nothing away by the buttons of what was answered among those who see it', async () => {
    const answer = await inside().slash('ask', { question: QUESTION });
    const ids = componentsOf(answer.message).flatMap((part) =>
      'custom_id' in part && part.custom_id?.startsWith('@') ? [part.custom_id] : [],
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const { message } = await someone().slash('stories');
      expectNothing((await someone().press(message, id)).text.replaceAll(QUESTION, ''), id);
    }
  });

  it('is managed by those alone who see it', async () => {
    const [outer, inner] = [{ permissions: MANAGER }, { permissions: MANAGER, roles: [ROLE] }];
    expectNothing((await someone(outer).slash('library list')).text, 'list');
    expect(await someone(outer).complete('library download', 'story', '')).toEqual([]);
    const [choice] = await someone(inner).complete('library download', 'story', '');
    const file = String(choice?.value);
    for (const part of ['download', 'remove'])
      expect((await someone(outer).slash(`library ${part}`, { story: file })).text).toBe(fr.unknown(file));
    expect((await someone(inner).slash('library list')).text).toContain('Kermor');
  });

  it('is not told of in what was asked, but to those who see it', async () => {
    await inside().slash('ask', { question: 'En quelle année fut bâti le phare de Kermor ?' });
    const report = (options: object) => someone({ permissions: MANAGER, ...options }).slash('insights');
    await until('the question is kept', async () =>
      (await report({ roles: [ROLE] })).text.includes('En quelle année'),
    );
    const { text } = await report({});
    expect(text).not.toContain('En quelle année');
    expect(text).not.toContain('message-');
  });

  it('is gone with its channel', async () => {
    here.discord.gateway.dispatch('CHANNEL_DELETE', {
      id: made.channel.id,
      type: 0,
      name: 'coulisses',
      guild_id: made.guild.id,
    });
    const manager = someone({ permissions: MANAGER, roles: [ROLE] });
    await until('the story is gone', async () => (await manager.slash('library list')).text === fr.none);
  });
});

describe('a channel that not everybody sees', () => {
  const here = session();

  it('gives stories that are told of as such before they are kept', async () => {
    const guild = here.discord.guilds[0] as Guild;
    const channel = here.discord.channel(guild, 'coulisses', 0, [
      { id: guild.id, type: 0, allow: '0', deny: VIEW },
    ]);
    const manager = new Person(here.discord, 'Mo', { guild, channel, permissions: MANAGER });
    expect((await manager.menu('Add to the stories', SAID)).text).toContain(fr.closed);
  });
});
