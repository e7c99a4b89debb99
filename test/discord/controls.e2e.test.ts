import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/replies/wording.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';

const { en, fr } = wording;
const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };

describe('a private answer', () => {
  const here = session();
  const someone = (name = 'Zoé', options = {}) => new Person(here.discord, name, options);

  it.each([
    ['ask', QUESTION],
    ['who', { name: 'Kushner' }],
    ['cite', {}],
    ['stories', {}],
  ])('is to be had of /%s, and shown to all by its button', async (name, given) => {
    const asker = someone();
    const answer = await asker.slash(name, { ...given, private: true });
    expect(answer.private).toBe(true);
    const shown = await asker.press(answer.message, fr.share);
    expect(shown.private).toBe(false);
    expect(shown.text).toContain(answer.text);
    expect(shown.text).toContain(fr.sharedBy('Zoé'));
    const labels = (one: typeof shown) => one.buttons.map(({ label }) => label);
    expect(labels(shown)).toEqual([...labels(answer).slice(0, -1), fr.delete]);
  });

  it('is shared once', async () => {
    const asker = someone();
    const answer = await asker.slash('ask', { ...QUESTION, private: true });
    await asker.press(answer.message, fr.share);
    expect((await asker.press(answer.message, fr.share)).text).toBe(fr.sharedBefore);
  });

  it('stays private where its reader may not write', async () => {
    const reader = someone('Léa', { permissions: 0n });
    const answer = await reader.slash('ask', { ...QUESTION, private: true });
    const refused = await reader.press(answer.message, fr.share);
    expect(refused.private).toBe(true);
    expect(refused.text).toBe(fr.mayNotShare);
  });

  it('is shared after a restart, too, and with a name that holds markup as plain words', async () => {
    const asker = someone('**@everyone** <@1>', { locale: 'en-GB' });
    const answer = await asker.slash('ask', { ...QUESTION, private: true });
    await here.bot.stop();
    here.bot = await Bot.ready(here.discord);
    const shown = await asker.press(answer.message, en.share);
    expect(shown.text).toContain('Shared by **@everyone** <@1>');
  });

  it('has no such button where nobody else is', async () => {
    const answer = await someone('Zoé', { where: 'direct' }).slash('ask', { ...QUESTION, private: true });
    expect(answer.buttons.map(({ label }) => label)).not.toContain(fr.share);
  });
});

describe('an answer that all see', () => {
  const here = session();
  const someone = (name = 'Zoé', options = {}) => new Person(here.discord, name, options);
  const mention = () => `<@${here.discord.bot.id}>`;

  it('is taken away by the one who asked, by a command or a message', async () => {
    const asker = someone();
    expect(await asker.pressAway((await asker.slash('ask', QUESTION)).message, fr.delete)).toBe(true);
    const said = await asker.say(`${mention()} ${QUESTION.question}`);
    expect(await asker.pressAway(said.message, fr.delete)).toBe(true);
  });

  it('is taken away by a moderator', async () => {
    const { message } = await someone().slash('ask', QUESTION);
    const moderator = someone('Mo', { permissions: PermissionFlagsBits.ManageMessages });
    expect(await moderator.pressAway(message, fr.delete)).toBe(true);
  });

  it('stays where anybody else presses, who is told why', async () => {
    const { message } = await someone().slash('ask', QUESTION);
    const refused = await someone('Jo').press(message, fr.delete);
    expect(refused.private).toBe(true);
    expect(refused.text).toBe(fr.mayNotDelete);
    expect(here.discord.world.messages.has(message.id)).toBe(true);
  });

  it('is its asker’s to take away after its pages were turned', async () => {
    const asker = someone();
    const list = await asker.slash('cite');
    const next = await asker.press(list.message, fr.after);
    expect(next.message.id).toBe(list.message.id);
    expect(await asker.pressAway(next.message, fr.delete)).toBe(true);
  });

  it('is a word on how things stand only where no button is of use', async () => {
    const { buttons } = await someone().slash('ask', { ...QUESTION, story: 'zzz' });
    expect(buttons).toEqual([]);
  });
});

describe('what asks nothing', () => {
  const here = session();
  const someone = (options = {}) => new Person(here.discord, 'Noé', options);
  const mention = () => `<@${here.discord.bot.id}>`;

  it('gets no more than a sign in thanks for thanks', async () => {
    const asker = someone();
    const posted = here.discord.sent('POST', /channels/).length;
    const thanks = asker.write(`${mention()} merci beaucoup !`);
    await expect
      .poll(() => here.discord.world.reactions.find(({ message }) => message === thanks.id))
      .toBeDefined();
    expect(here.discord.sent('POST', /channels/)).toHaveLength(posted);
  });

  it('gets nothing more where the sign may not be put', async () => {
    here.discord.faults.add(/reactions/, { kind: 'status', status: 403, code: 50013 });
    const before = here.discord.sent('PUT', /reactions/).length;
    someone().write(`${mention()} bravo !`);
    await expect.poll(() => here.discord.sent('PUT', /reactions/).length).toBe(before + 1);
    expect(here.bot.log(40)).toEqual([]);
  });

  it('gets help where it calls for help, in its own language where no other is known', async () => {
    expect((await someone().say(`${mention()} what can you do?`)).text).toContain(en.helpTitle);
    expect((await someone().say(`${mention()} aide-moi`)).text).toContain(fr.helpTitle);
  });

  it('is told so privately by /ask', async () => {
    const shown = await someone().slash('ask', { question: 'merci' });
    expect(shown).toMatchObject({ private: true, text: fr.courtesies.thanks });
  });

  it('is answered in the language of a first message', async () => {
    const { buttons } = await someone().say(`${mention()} Who founded WikiLeaks?`);
    expect(buttons.map(({ label }) => label)).toContain(en.readOn);
  });
});

describe('/help', () => {
  const here = session();

  it('has commands that can be pressed, and names the entry of the message’s menu', async () => {
    const { markdown, text } = await new Person(here.discord, 'Ida').slash('help');
    const [known = []] = here.discord.rest.commands.byScope.values();
    for (const name of ['ask', 'who', 'cite', 'stories'])
      expect(markdown).toContain(`</${name}:${known.find((one) => one.name === name)?.id}>`);
    expect(text).toContain('Trouver la source');
  });
});

describe('turning pages fast', () => {
  const here = session();

  it('is no question, and is let be for long', async () => {
    const reader = new Person(here.discord, 'Ida');
    const { message } = await reader.slash('stories');
    const { custom_id = '' } =
      (await reader.slash('cite')).buttons.find(({ label }) => label === fr.after) ?? {};
    const all = await Promise.all(Array.from({ length: 33 }, () => reader.press(message, custom_id)));
    const refused = all.filter(({ text }) => text.startsWith('Doucement'));
    expect(refused).toHaveLength(3);
    expect(refused[0]?.text).not.toContain('question');
  });
});
