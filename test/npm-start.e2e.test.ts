import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StandIn } from './standin/standin.js';
import { until } from './standin/until.js';

describe('npm start', () => {
  let discord: StandIn;
  let npm: ChildProcess;
  let output = '';

  beforeEach(async () => {
    output = '';
    discord = await StandIn.start();
    const env = { ...process.env, DISCORD_TOKEN: StandIn.TOKEN, DISCORD_API_URL: `${discord.url()}/api` };
    npm = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const stream of [npm.stdout, npm.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
  });
  afterEach(async () => {
    try {
      process.kill(-(npm.pid ?? 0), 'SIGKILL');
    } catch {
      // It has ended, with all that it ran.
    }
    await discord.close();
  });

  // A service sends a signal to npm alone, a terminal to all that it runs.
  it.each([
    ['SIGTERM', 1],
    ['SIGINT', -1],
  ] as const)(
    'ends the bot cleanly at %s, within five seconds, and builds nothing that is built',
    async (signal, whom) => {
      const built = statSync('dist/src/main.js').mtimeMs;
      await said(/"msg":"Ready/, () => output);
      expect(statSync('dist/src/main.js').mtimeMs).toBe(built);
      const started = Date.now();
      process.kill(whom * (npm.pid ?? 0), signal);
      await once(npm, 'exit');
      await said(/"msg":"Stopping/, () => output);
      await until('the bot has left', () => !discord.gateway.live);
      expect(Date.now() - started).toBeLessThan(5_000);
    },
  );
});

async function said(pattern: RegExp, output: () => string): Promise<void> {
  const deadline = Date.now() + 40_000;
  while (!pattern.test(output())) {
    if (Date.now() > deadline) throw new Error(`Never said ${pattern}: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
