import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Watchdog } from '../../src/discord/service/watchdog.js';
import { Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';
import { until } from '../standin/until.js';

/** What a watchdog with little patience did after so many milliseconds. */
async function watched(milliseconds: number, hears = false): Promise<string[]> {
  const done: string[] = [];
  let heard = 0;
  const dog = new Watchdog(
    () => String(heard),
    { reconnect: () => done.push('reconnect'), giveUp: () => done.push('give up') },
    { reconnect: 300, giveUp: 800 },
  );
  for (const started = performance.now(); performance.now() - started < milliseconds; ) {
    await sleep(20);
    if (hears) heard += 1;
  }
  dog.stop();
  return done;
}

describe('the watchdog', () => {
  it('makes the connection anew, once, where nothing is heard for a while', async () => {
    expect(await watched(600)).toEqual(['reconnect']);
  });

  it('gives up where nothing comes of it, and does nothing after that', async () => {
    expect(await watched(1_500)).toEqual(['reconnect', 'give up']);
  });

  it('does nothing where something is heard', async () => {
    expect(await watched(1_000, true)).toEqual([]);
  });
});

describe('the bot, where Discord is silent', () => {
  const script = path.resolve('test/standin/impatient.mjs');

  it('connects anew, answers, and ends with 3 where Discord stays away', async () => {
    const discord = await StandIn.start();
    const bot = await Bot.ready(discord, {}, script);
    try {
      await until('it connects anew', () => discord.gateway.begun.length === 2);
      await until('it is there', () => discord.gateway.live);
      expect(bot.log(40)[0]?.msg).toContain('Nothing is heard');
      const { text } = await new Person(discord, 'Ida').slash('ask', { question: 'Qui a fondé WikiLeaks ?' });
      expect(text).toContain('Assange');
      await discord.close();
      expect(await bot.ended()).toBe(3);
      expect(bot.output).toContain('Nothing is heard of Discord any more');
    } finally {
      await bot.stop();
    }
  }, 60_000);
});
