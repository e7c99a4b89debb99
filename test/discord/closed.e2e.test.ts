import { describe, expect, it } from 'vitest';
import { wording } from '../../src/replies/wording.js';
import { textsOf } from '../standin/message.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';

const { fr } = wording;

describe('a channel that takes no answer', () => {
  const here = session();
  const ask = (person: Person) => person.write(`<@${here.discord.bot.id}> Qui a fondé WikiLeaks ?`);
  const refuse = (code: number, times = 1) =>
    here.discord.faults.add(
      /POST \/channels/,
      { kind: 'status', status: code === 10003 ? 404 : 403, code },
      times,
    );
  /** What the bot wrote to somebody alone after it was asked. */
  const whispered = async (person: Person) => {
    const opened = here.discord.sent('POST', /^\/users\/@me\/channels$/).length;
    const before = here.discord.world.messages.size;
    ask(person);
    await expect.poll(() => here.discord.world.messages.size, { timeout: 10_000 }).toBe(before + 2);
    expect(here.discord.sent('POST', /^\/users\/@me\/channels$/)).toHaveLength(opened + 1);
    return textsOf([...here.discord.world.messages.values()].at(-1) ?? {}).join('\n');
  };

  it.each([
    [50013, fr.closedChannel.SendMessages, 'Send Messages'],
    [50001, fr.closedChannel.ViewChannel, 'View Channel'],
    [50083, fr.closedChannel.archived, 'archived'],
    [10003, fr.closedChannel.gone, 'gone'],
  ])(
    'because of %i has it brought to the one who asked, and a warning in the log, once',
    async (code, told, logged) => {
      const person = new Person(here.discord, 'Ida', { guild: here.discord.guild(`Serveur ${code}`, 'fr') });
      for (let n = 0; n < 2; n += 1) {
        refuse(code);
        const text = await whispered(person);
        expect(text).toContain(told.slice(0, 20));
        expect(text).toContain('Assange');
      }
      const warnings = here.bot.log(40).filter(({ code: one }) => one === code);
      expect(warnings).toMatchObject([{ msg: expect.stringContaining(logged), channel: expect.any(String) }]);
    },
  );

  it('is let be where the one who asked takes no direct messages', async () => {
    refuse(50013);
    refuse(50007);
    const sent = here.discord.sent('POST', /channels\/\d+\/messages/).length;
    ask(new Person(here.discord, 'Max'));
    await expect.poll(() => here.discord.sent('POST', /channels\/\d+\/messages/).length).toBe(sent + 2);
    expect(here.bot.log(50)).toEqual([]);
  });

  it('gets an answer that is tied to no message where what was said before may not be read', async () => {
    refuse(160002);
    const before = here.discord.world.messages.size;
    ask(new Person(here.discord, 'Max'));
    await expect.poll(() => here.discord.world.messages.size).toBe(before + 2);
    const answer = [...here.discord.world.messages.values()].at(-1);
    expect(answer?.message_reference).toBeUndefined();
    expect(textsOf(answer ?? {}).join()).toContain('Assange');
  });

  it('is told that something went wrong where Discord can make nothing of the answer', async () => {
    here.discord.faults.add(/POST \/channels/, { kind: 'status', status: 400, code: 50035 });
    const person = new Person(here.discord, 'Max');
    expect((await person.say(`<@${here.discord.bot.id}> Qui a fondé WikiLeaks ?`)).text).toContain(
      'Réessayez',
    );
    expect(here.bot.log(50)).toMatchObject([{ what: 'message', cause: 'Discord 400, code 50035' }]);
  });
});
