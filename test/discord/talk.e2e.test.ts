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
    person.write(`${mention()} Qui a fondé WikiLeaks ?`, undefined, { author: user('autre', true) });
    person.write(`${mention()} Qui a fondé WikiLeaks ?`, undefined, { author: here.discord.bot });
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
    await person.say(`${mention()} Qui a fondé WikiLeaks ?`, undefined, { times: 3 });
    await silence();
    expect(posted()).toHaveLength(before + 1);
  });

  it('get one hint where Discord does not let the bot read them', async () => {
    const [guild] = here.discord.guilds;
    const person = someone();
    const said = await person.say(`<@&${guild?.role}> Qui a fondé WikiLeaks ?`);
    expect(said.text).toContain('@verbatim');
    const before = posted().length;
    person.write(`<@&${guild?.role}> Qui ?`);
    person.write('et son avocat ?', said.message, { mentions: false });
    await silence();
    expect(posted()).toHaveLength(before);
  });

  it('get the hint for a reply without a mention, too, and an answer with one', async () => {
    const person = someone({ locale: 'fr' });
    const first = await person.slash('ask', { question: 'Qui est Jared Kushner ?' });
    expect((await person.say('et son avocat ?', first.message, { mentions: false })).text).toContain(
      '@verbatim',
    );
    expect((await person.say('et son avocat ?', first.message)).text).toMatch(/Lowell/);
  });

  it('go on from whom an answer named, with one search', async () => {
    const person = someone();
    const first = await person.say(`${mention()} Qui a fondé WikiLeaks ?`);
    expect((await person.say('et lui ?', first.message)).text).toContain('Julian Assange');
  });

  it('never ping anybody', () => {
    for (const { body } of posted())
      expect(body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });
});
