import { describe, expect, it } from 'vitest';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import { user } from '../standin/standin.js';

describe('messages to the bot', () => {
  const here = session();
  const someone = (options = {}) => new Person(here.discord, 'Noé', options);
  const mention = () => `<@${here.discord.bot.id}>`;
  const posted = () => here.discord.sent('POST', /^\/channels\/\d+\/messages$/);
  const silence = () => new Promise((resolve) => setTimeout(resolve, 150));

  it('are answered when they mention it', async () => {
    const { text, message } = await someone().say(`${mention()} Qui a fondé WikiLeaks ?`);
    expect(text).toMatch(/^Qui a fondé WikiLeaks \?/);
    expect(text).toContain('Assange');
    expect(message.message_reference).toBeDefined();
  });

  it('are answered when they are direct', async () => {
    expect((await someone({ where: 'direct' }).say('Qui a fondé WikiLeaks ?')).text).toContain('Assange');
  });

  it('are answered when they reply to it', async () => {
    const person = someone();
    const first = await person.slash('ask', { question: 'Qui a fondé WikiLeaks ?' });
    expect((await person.say('Qui est Jared Kushner ?', first.message)).text).toContain('Kushner');
  });

  it('get a short help when they say nothing else', async () => {
    expect((await someone().say(mention())).text).not.toBe('');
  });

  it('go on from the question that they reply to', async () => {
    const person = someone();
    const first = await person.say(`${mention()} Qui est Jared Kushner ?`);
    expect((await person.say('et son avocat ?', first.message)).text).toMatch(/Lowell/);
  });

  it('go on from what was just said, in direct messages', async () => {
    const person = someone({ where: 'direct' });
    await person.say('Qui est Jared Kushner ?');
    expect((await person.say('et son avocat ?')).text).toMatch(/Lowell/);
  });

  it('are not answered when bots write them, the bot itself among them', async () => {
    const before = posted().length;
    const person = someone();
    person.write(`${mention()} Qui a fondé WikiLeaks ?`, undefined, user('autre', true));
    person.write(`${mention()} Qui a fondé WikiLeaks ?`, undefined, here.discord.bot);
    await silence();
    expect(posted()).toHaveLength(before);
  });

  it('are not answered when they are for everyone, or for others', async () => {
    const before = posted().length;
    const person = someone();
    person.write('@everyone Qui a fondé WikiLeaks ?');
    person.write('<@123456789012345678> Qui a fondé WikiLeaks ?');
    await silence();
    expect(posted()).toHaveLength(before);
  });

  it('are answered once, however often Discord tells of them', async () => {
    const person = someone();
    const before = posted().length;
    await person.say(`${mention()} Qui a fondé WikiLeaks ?`, undefined, 3);
    await silence();
    expect(posted()).toHaveLength(before + 1);
  });

  it('never ping anybody', () => {
    for (const { body } of posted())
      expect(body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });
});
