import { setTimeout as sleep } from 'node:timers/promises';
import { type APIMessage, ChannelType, PermissionFlagsBits } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryWording } from '../../src/replies/wording/library.js';
import { settingsWording } from '../../src/replies/wording/settings.js';
import { wording } from '../../src/replies/wording.js';
import { sharedFolder } from '../folder.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import { type Channel, type Guild, StandIn } from '../standin/standin.js';
import { pick, set } from './panel.js';

const { en, fr } = settingsWording;
const FAQ = sharedFolder({
  'faq.md':
    '# Questions\n\n## Qui a fondé le serveur ?\n\nLe serveur a été fondé par Yann Le Goff.\n\n' +
    '## Comment réinitialiser son mot de passe ?\n\n' +
    'Pour réinitialiser votre mot de passe, écrivez au support.\n',
});
/** What the questions answer as surely as anything can be. */
const SURELY = 'Comment réinitialiser son mot de passe ?';
const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };
const MANAGER = { permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.SendMessages };

/** A server of its own, with a manager and their panel of settings. */
function server(here: ReturnType<typeof session>, locale = 'fr') {
  const made = {} as { guild: Guild; manager: Person };
  beforeAll(async () => {
    made.guild = here.discord.guilds[0] as Guild;
    made.manager = new Person(here.discord, 'Mo', { ...MANAGER, guild: made.guild, locale });
  });
  return {
    get guild() {
      return made.guild;
    },
    get manager() {
      return made.manager;
    },
    member: (options = {}) => new Person(here.discord, 'Zoé', { guild: made.guild, locale, ...options }),
    set: (setting: string) => set(made.manager, setting),
    pick: (name: string, ids: readonly string[]) => pick(made.manager, name, ids),
  };
}

describe('/settings', () => {
  const here = session();
  const place = server(here);

  it('is offered to those who may manage the server alone', async () => {
    await expect(place.member().slash('settings')).rejects.toThrow('does not offer');
    const panel = await place.manager.slash('settings');
    expect(panel.private).toBe(true);
    expect(panel.text).toContain(fr.title);
    for (const [title] of Object.values(fr.switches).filter(([name]) => name !== fr.switches.yields[0]))
      expect(panel.text).toContain(title);
  });

  it('is in English for those whose screen is', async () => {
    const manager = new Person(here.discord, 'Bo', { ...MANAGER, guild: place.guild, locale: 'en-GB' });
    expect((await manager.slash('settings')).text).toContain(en.title);
  });

  it('shows what is set, and keeps it', async () => {
    const panel = await place.set('feedback=on');
    expect(panel.buttons.map(({ custom_id }) => custom_id)).toContain('settings:set:feedback=off');
    const again = await place.manager.slash('settings');
    expect(again.buttons.map(({ custom_id }) => custom_id)).toContain('settings:set:feedback=off');
    await place.set('feedback=off');
  });

  it('is not to be pressed where the panel is not one’s own', async () => {
    const answer = await place.member().slash('ask', QUESTION);
    const refused = await place.member().press(answer.message, 'settings:set:mentions=off');
    expect(refused.text).toContain(fr.notYours);
  });

  it('answers in the language that is set, whatever the screen', async () => {
    await place.set('language=en');
    expect((await place.member().slash('stories')).text).toContain(wording.en.storiesTitle);
    await place.set('language=auto');
    expect((await place.member().slash('stories')).text).toContain(wording.fr.storiesTitle);
  });

  it('makes answers private, to be shared by nobody', async () => {
    await place.set('isPrivate=on');
    const answer = await place.member().slash('ask', QUESTION);
    expect(answer.private).toBe(true);
    expect(answer.buttons.map(({ label }) => label)).not.toContain(wording.fr.share);
    await place.set('isPrivate=off');
  });

  it('lets nobody ask but in the chosen channels and their threads', async () => {
    const chosen = here.discord.channel(place.guild, 'questions');
    const thread: Channel = here.discord.thread(place.guild, chosen.id, 'Un fil');
    await place.set('where=channels');
    await place.pick('channels', [chosen.id]);
    const refused = await place.member().slash('ask', QUESTION);
    expect(refused.private).toBe(true);
    expect(refused.text).toBe(fr.notHere('#questions'));
    expect(await place.member().complete('who', 'name', 'Kush')).toEqual([]);
    for (const channel of [chosen, thread])
      expect((await place.member({ channel }).slash('ask', QUESTION)).text).toContain('Assange');
    await place.set('where=threads');
    expect((await place.member({ channel: chosen }).slash('ask', QUESTION)).text).toBe(fr.onlyThreads);
    expect((await place.member({ channel: thread }).slash('ask', QUESTION)).text).toContain('Assange');
    await place.set('where=everywhere');
  });

  it('lets certain roles ask alone', async () => {
    const role = '900000000000000001';
    await place.pick('roles', [role]);
    expect((await place.member().slash('ask', QUESTION)).text).toBe(fr.notYou);
    expect((await place.member({ roles: [role] }).slash('ask', QUESTION)).text).toContain('Assange');
    await place.pick('roles', []);
  });

  it('leaves mentions unanswered where they are switched off', async () => {
    const asks = `<@${here.discord.bot.id}> ${QUESTION.question}`;
    expect((await place.member().say(asks)).text).toContain('Assange');
    await place.set('mentions=off');
    const before = here.discord.sent('POST', /^\/channels\/\d+\/messages$/).length;
    place.member().write(asks);
    await sleep(1_500);
    expect(here.discord.sent('POST', /^\/channels\/\d+\/messages$/).length).toBe(before);
    await place.set('mentions=on');
  });

  it('says which intent is missing where every question is to be answered', async () => {
    const channel = here.discord.channel(place.guild, 'entraide');
    expect((await place.pick('openChannels', [channel.id])).text).toContain('Message Content Intent');
  });

  it('counts in one server alone', async () => {
    await place.set('language=en');
    const other = new Person(here.discord, 'Léa', { guild: here.discord.guild('Ailleurs', 'fr') });
    expect((await other.slash('stories')).text).toContain(wording.fr.storiesTitle);
    await place.set('language=auto');
  });

  it('does not count where the app is a user’s own, and is not there to be set', async () => {
    await place.set('where=threads');
    const guest = place.member({ isGuest: true });
    expect((await guest.slash('ask', QUESTION)).text).toContain('Assange');
    await place.set('where=everywhere');
  });

  it('is there again after a restart', async () => {
    await place.set('isPrivate=on');
    await here.bot.stop();
    here.bot = await Bot.ready(here.discord);
    expect((await place.member().slash('ask', QUESTION)).private).toBe(true);
    await place.set('isPrivate=off');
  });
});

describe('a channel where every question is answered', () => {
  let [discord, bot]: [StandIn, Bot] = [] as never;
  let [guild, open, forum]: [Guild, Channel, Channel] = [] as never;
  const someone = (name: string, channel: Channel) => new Person(discord, name, { guild, channel });
  const replyTo = async (message: APIMessage, patience = 2_500): Promise<APIMessage | undefined> => {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = [...discord.world.messages.values()].find(
        (one) => one.message_reference?.message_id === message.id,
      );
      if (found || Date.now() > deadline) return found;
      await sleep(25);
    }
  };

  beforeAll(async () => {
    discord = await StandIn.start();
    discord.world.due = 10_000;
    discord.rest.flags = 1 << 18;
    guild = discord.guild('Les lecteurs', 'fr');
    open = discord.channel(guild, 'entraide');
    forum = discord.channel(guild, 'aide', ChannelType.GuildForum);
    bot = await Bot.ready(discord, { KNOWLEDGE_DIR: FAQ });
    const manager = new Person(discord, 'Mo', { ...MANAGER, guild });
    const panel = await manager.slash('settings');
    const set = await manager.pick(panel.message, 'settings:pick:openChannels', [open.id, forum.id]);
    expect(set.text).not.toContain('Message Content Intent');
    return async () => {
      expect(discord.rest.problems).toEqual([]);
      expect(bot.output).not.toContain('mot de passe');
      await bot.stop();
      await discord.close();
    };
  });

  it('has what the stories surely answer answered', async () => {
    const asked = someone('Zoé', open).write(SURELY);
    expect(JSON.stringify(await replyTo(asked))).toContain('écrivez au support');
  });

  it.each([
    'Quel temps fera-t-il demain à Tombouctou ?',
    'Bonjour !',
    'Le serveur a été fondé par Yann Le Goff.',
  ])('has nothing said to: %s', async (words) => {
    expect(await replyTo(someone('Zoé', open).write(words), 1_200)).toBeUndefined();
  });

  it('has nothing said between two persons', async () => {
    const said = someone('Zoé', open).write('Tu sais quoi.');
    expect(await replyTo(someone('Léa', open).write(SURELY, said), 1_200)).toBeUndefined();
  });

  it('is no other channel', async () => {
    const other = new Person(discord, 'Zoé', { guild });
    expect(await replyTo(other.write(SURELY), 1_200)).toBeUndefined();
  });

  it('may be a forum: a new post is answered by its title', async () => {
    const post = discord.thread(guild, forum.id, SURELY);
    const asked = someone('Zoé', post).write('Tout est dans le titre.', undefined, { id: post.id });
    expect(JSON.stringify(await replyTo(asked))).toContain('écrivez au support');
  });

  it('may have a thread of its added to the stories, each message by who wrote it', async () => {
    const post = discord.thread(guild, forum.id, 'Le puits de Lorn');
    someone('Zoé', post).write('Le puits de Lorn a été creusé par Ewen Trévidic en 1733.');
    someone('Léa', post).write('Il est à sec depuis dix ans.');
    someone('Zoé', post).write('Ah bon, je ne savais pas.');
    const manager = new Person(discord, 'Mo', { ...MANAGER, guild, channel: post });
    const preview = await manager.slash('library thread');
    expect(preview.text).toContain(libraryWording.fr.preview('Le puits de Lorn'));
    expect(preview.text).toContain('Léa\u00a0: Il est à sec depuis dix ans.');
    await manager.press(preview.message, libraryWording.fr.add);
    const said = await manager.slash('cite', { speaker: 'Léa' });
    expect(said.text).toContain('Il est à sec depuis dix ans');
  });

  it('is silent in a post once a person has answered', async () => {
    const post = discord.thread(guild, forum.id, 'Une question');
    someone('Léa', post).write('Je crois que je sais.');
    const asked = someone('Zoé', post).write(SURELY);
    expect(await replyTo(asked, 1_200)).toBeUndefined();
  });
});
