import { describe, expect, it } from 'vitest';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';
import { until } from '../standin/until.js';

type Gateway = StandIn['gateway'];
type Break = readonly [string, (gateway: Gateway) => void];

const closes = (...codes: readonly number[]): Break[] =>
  codes.map((code) => [`a close with ${code}`, (gateway) => gateway.close(code)]);

const BREAKS: readonly (readonly Break[])[] = [
  // A session survives these: it is resumed at once.
  [
    ['a socket that drops', (gateway) => gateway.close()],
    ...closes(4000, 4001, 4002, 4009),
    ['a request to reconnect', (gateway) => gateway.reconnect()],
    ['a session that is interrupted', (gateway) => gateway.invalidate(true)],
  ],
  // A new session begins after these. Discord wants five seconds between two of them: they wait side by side.
  closes(1000, 4003, 4005),
  closes(4007, 4008),
  [
    ['a session that is over', (gateway) => gateway.invalidate(false)],
    [
      'a session that can no longer be resumed',
      (gateway) => {
        gateway.resumes = false;
        gateway.close(4000);
      },
    ],
  ],
];

/** A stand-in and a bot for one test that waits while others do. */
async function withBot(use: (discord: StandIn, bot: Bot) => Promise<void>): Promise<void> {
  const discord = await StandIn.start();
  discord.world.due = 10_000;
  const bot = await Bot.ready(discord);
  try {
    await use(discord, bot);
    expect(discord.rest.problems).toEqual([]);
    expect(bot.log(50)).toEqual([]);
    expect(bot.output).not.toContain(StandIn.TOKEN);
  } finally {
    await bot.stop();
    await discord.close();
  }
}

describe.concurrent('the bot comes back and answers after', () => {
  it.each(BREAKS.map((breaks) => [breaks.map(([name]) => name).join(', '), breaks] as const))(
    '%s',
    async (_, breaks) => {
      await withBot(async (discord) => {
        for (const [what, breakIt] of breaks) {
          const before = discord.gateway.begun.length;
          breakIt(discord.gateway);
          await until(`it is back after ${what}`, () => discord.gateway.begun.length > before);
          await until(`it is there after ${what}`, () => discord.gateway.live);
          await asks(discord);
        }
        expect(discord.sent('PUT', /commands$/)).toHaveLength(1);
      });
    },
    60_000,
  );

  it('heartbeats that are not acknowledged', async () => {
    await withBot(async (discord) => {
      const { gateway } = discord;
      gateway.heartbeat = 200;
      gateway.close(4000);
      await until('its heart beats faster', () => gateway.begun.length === 2 && gateway.live);
      gateway.acknowledges = false;
      gateway.heartbeat = 41_250;
      await until('it is back', () => gateway.begun.length === 3 && gateway.live);
      await asks(discord);
    });
  });

  it('being away while it was asked', async () => {
    await withBot(async (discord) => {
      discord.gateway.close(4000);
      await asks(discord);
    });
  });
});

async function asks(discord: StandIn): Promise<void> {
  const { text } = await new Person(discord, 'Ava').slash('ask', { question: 'Qui a fondé WikiLeaks ?' });
  expect(text).toContain('Assange');
}

describe('the bot ends with exit code 1 and one clear line', () => {
  it.each([
    [4010, 1],
    [4012, 1],
    [4013, 1],
    [4014, 1],
    // The next start asks Discord how many shards it wants.
    [4011, 3],
  ])('when the gateway closes with %i', async (code, exitCode) => {
    const discord = await StandIn.start();
    const bot = await Bot.ready(discord);
    const before = bot.output.trim().split('\n').length;
    discord.gateway.close(code);
    expect(await bot.ended()).toBe(exitCode);
    expect(bot.output.trim().split('\n').slice(before)).toEqual([expect.stringContaining(String(code))]);
    await discord.close();
  });
});
