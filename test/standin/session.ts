import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Bot } from './bot.js';
import { StandIn } from './standin.js';

/** A stand-in for Discord and a bot that serves it, for the tests of a file. */
interface Session {
  discord: StandIn;
  bot: Bot;
}

/** Starts both before the tests; after each test nothing may have been sent that Discord would refuse. */
export function session(settings: Readonly<Record<string, string>> = {}): Session {
  const made = {} as Session;
  beforeAll(async () => {
    made.discord = await StandIn.start();
    // A machine that runs many tests at once is slow; those that are about time measure it.
    made.discord.world.due = 10_000;
    made.bot = await Bot.ready(made.discord, settings);
  });
  afterEach(() => {
    made.discord.faults.clear();
    expect(made.discord.rest.problems).toEqual([]);
    expect(made.bot.output).not.toContain(StandIn.TOKEN);
  });
  afterAll(async () => {
    await made.bot?.stop();
    await made.discord.close();
  });
  return made;
}
