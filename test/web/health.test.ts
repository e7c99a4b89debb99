import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedFolder } from '../folder.js';
import { addressIn, Bot } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';
import { until } from '../standin/until.js';

const READER = 'https://stories.example/lire';
let discord: StandIn;
let bot: Bot;
let web = '';
let metrics = '';

const get = async (address: string) => {
  const response = await fetch(address);
  return { status: response.status, text: await response.text() };
};
const metricsNow = async () => (await get(`${metrics}/metrics`)).text;

describe('a bot under supervision', () => {
  beforeAll(async () => {
    discord = await StandIn.start();
    bot = await Bot.ready(discord, {
      WEB_PORT: '0',
      METRICS_ADDRESS: '127.0.0.1:0',
      PUBLIC_URL: READER,
      CACHE_DIR: sharedFolder(),
    });
    web = addressIn(bot.output, 'Pages open');
    metrics = addressIn(bot.output, 'Metrics open');
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('says that it is alive, and that it answers', async () => {
    expect(await get(`${web}/healthz`)).toMatchObject({ status: 200 });
    const { status, text } = await get(`${web}/readyz`);
    expect(JSON.parse(text)).toEqual({
      status: 'ready',
      checks: { stories: true, gateway: true, heartbeat: true, commands: true },
    });
    expect(status).toBe(200);
  });

  it('counts what was answered by command and verdict, and names nobody', async () => {
    const person = new Person(discord, 'Camille');
    await person.slash('ask', { question: 'Qui est l’avocat de Jared Kushner ?' });
    await person.slash('ask', { question: 'Comment préparer une ratatouille ?' });
    const text = await metricsNow();
    expect(text).toMatch(/^verbatim_answers_total\{command="ask",verdict="answer"\} 1$/m);
    expect(text).toMatch(/^verbatim_answers_total\{command="ask",verdict="none"\} 1$/m);
    expect(text).toMatch(/^verbatim_answer_seconds_count\{command="ask"\} 2$/m);
    expect(text).toMatch(
      /^# TYPE verbatim_worker_restarts_total counter\nverbatim_worker_restarts_total 0$/m,
    );
    expect(text).toMatch(/^verbatim_up 1$/m);
    expect(text).toMatch(/^verbatim_stories_version 1$/m);
    expect(text).toMatch(/^verbatim_size\{of="stories"\} 5$/m);
    expect(text).toMatch(/^verbatim_database_up 1$/m);
    expect(text).toMatch(/^verbatim_database_seconds 0\.\d+/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).not.toMatch(/Camille|Kushner|ratatouille/);
  });

  it('measures what is kept for the next start, once it is', async () => {
    const told = { bytes: /^verbatim_snapshot_bytes [1-9]\d*$/m, age: /^verbatim_snapshot_age_seconds \d/m };
    await until('a snapshot was written', async () => told.bytes.test(await metricsNow()));
    expect(await metricsNow()).toMatch(told.age);
    expect(await metricsNow()).toMatch(/^verbatim_snapshot_failed 0$/m);
  });

  it('tells its numbers at their own address only, and nothing else there', async () => {
    expect(await get(`${web}/metrics`)).toMatchObject({ status: 404 });
    for (const path of ['/healthz', '/read/kushner-messagerie-privee.md', '/'])
      expect(await get(metrics + path)).toMatchObject({ status: 404 });
  });

  it('has the sources of its answers lead to where they can be read', async () => {
    const shown = await new Person(discord, 'Alex').slash('ask', {
      question: 'Qui est l’avocat de Jared Kushner ?',
    });
    const [, path = ''] =
      /\(<https:\/\/stories\.example\/lire(\/read\/[^>#]+)#p[\w-]+>\)/.exec(shown.markdown) ?? [];
    const { status, text } = await get(web + path);
    expect(status).toBe(200);
    expect(text).toContain('href="/lire/assets/reader.css"');
  });

  it('is not ready while Discord is away', async () => {
    const seen: number[] = [];
    const looking = setInterval(() => void get(`${web}/readyz`).then(({ status }) => seen.push(status)), 10);
    discord.gateway.close();
    await until('the bot was not ready, and is again', () => seen.includes(503) && seen.at(-1) === 200);
    clearInterval(looking);
    expect(await get(`${web}/healthz`)).toMatchObject({ status: 200 });
  });

  it('says in one line that an address is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const second = new Bot(discord, { WEB_PORT: String(port), LANG: 'en_GB.UTF-8' });
    expect(await second.ended()).toBe(2);
    expect(second.output).toContain(`127.0.0.1:${port} cannot be listened on`);
    other.close();
  });
});
