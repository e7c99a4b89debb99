import { describe, expect, it } from 'vitest';
import type { Fault } from '../standin/faults.js';
import { Person } from '../standin/person.js';
import { session } from '../standin/session.js';
import { until } from '../standin/until.js';

const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };
const FAULTS: readonly (readonly [string, Fault, number])[] = [
  ['is told to wait (429)', { kind: 'limit', retryAfter: 0.4 }, 1],
  ['fails with 500', { kind: 'status', status: 500 }, 2],
  ['fails with 502', { kind: 'status', status: 502 }, 1],
  ['drops on the way', { kind: 'drop' }, 1],
  ['drops after it arrived', { kind: 'lost' }, 1],
  ['hangs on the way', { kind: 'hang' }, 1],
  ['hangs after it arrived', { kind: 'mute' }, 1],
  ['drops twice', { kind: 'drop' }, 2],
  ['hangs twice', { kind: 'hang' }, 2],
  ['fails five times with 503', { kind: 'status', status: 503 }, 5],
  ['is told to wait for two seconds (429)', { kind: 'limit', retryAfter: 2 }, 1],
];

describe('an answer', () => {
  const here = session();
  const someone = (options = {}) => new Person(here.discord, 'Max', options);
  const errors = () => here.bot.log(40).map(({ msg }) => msg);

  it.each(FAULTS)('that %s is shown once, inside three seconds', async (_, fault, times) => {
    const before = here.discord.world.messages.size;
    here.discord.faults.add(/callback/, fault, times);
    const { text, took } = await someone().slash('ask', QUESTION);
    expect(text).toContain('Assange');
    expect(took).toBeLessThan(3_000);
    expect(here.discord.world.messages.size).toBe(before + 1);
    expect(errors()).toEqual([]);
  });

  it.each(FAULTS)('to a message that %s is shown once', async (_, fault, times) => {
    here.discord.faults.add(/channels\/\d+\/messages/, fault, times);
    const person = someone();
    const before = here.discord.world.messages.size;
    expect((await person.say(`<@${here.discord.bot.id}> ${QUESTION.question}`)).text).toContain('Assange');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(here.discord.world.messages.size).toBe(before + 2);
    expect(errors()).toEqual([]);
  });

  it('is given once, however often Discord tells of the question', async () => {
    const { tell, shown, interaction } = someone().start('ask', QUESTION);
    tell();
    tell();
    await shown();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(here.discord.sent('POST', new RegExp(interaction.token))).toHaveLength(1);
  });

  it('that comes too late is no error', async () => {
    const { interaction } = someone().start('ask', QUESTION, 12_000);
    await until('it is answered', () => here.discord.sent('POST', new RegExp(interaction.token)).length > 0);
    expect((await someone().slash('ask', QUESTION)).text).toContain('Assange');
    expect(errors()).toEqual([]);
  });

  it('that Discord refuses for good is told of, to the person and in the log', async () => {
    here.discord.faults.add(/callback/, { kind: 'status', status: 400, code: 50035 });
    const { text, private: hidden } = await someone().slash('ask', QUESTION);
    expect(text).toContain('Réessayez');
    expect(hidden).toBe(true);
    expect(here.bot.log(40)).toMatchObject([
      {
        msg: 'Discord refused a reply',
        what: '/ask',
        cause: 'Discord 400, code 50035',
        age: expect.any(Number),
      },
    ]);
  });

  it('leaves no token of an interaction in the log', () => {
    for (const token of here.discord.world.interactions.keys()) expect(here.bot.output).not.toContain(token);
  });
});
