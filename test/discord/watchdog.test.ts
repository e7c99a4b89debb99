import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Watchdog } from '../../src/discord/service/watchdog.js';

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
