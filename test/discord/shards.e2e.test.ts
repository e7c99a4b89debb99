import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Bot } from '../standin/bot.js';
import { shardOf } from '../standin/gateway.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';
import { until } from '../standin/until.js';

const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };
const COUNT = 3;
/** Milliseconds that shards get to start one after the other, on a machine that runs much else. */
const PATIENCE_MS = 100_000;
/** What the log says once so many shards were ready. */
const ready = (count: number) => new RegExp(`(?:"msg":"Ready"[^]*){${count}}`);

describe('a bot in three shards', () => {
  let discord: StandIn;
  let bot: Bot;
  let people: Person[];
  const isWell = async () => {
    const [pages] = bot.log(30).filter(({ msg }) => msg === 'Pages open');
    return (await fetch(`http://127.0.0.1:${pages?.['port']}/readyz`)).ok;
  };
  const answers = () => discord.sent('POST', /callback$/).length;

  beforeAll(async () => {
    discord = await StandIn.start();
    discord.world.due = 10_000;
    discord.rest.shards = COUNT;
    discord.rest.servers = 2_600;
    // A server is its shard's by when it was made.
    const now = Date.now();
    const guilds = [0, 1, 2].map((ago) => discord.guild(`Cercle ${ago}`, 'fr', now - ago));
    people = guilds
      .toSorted((a, b) => shardOf(a.id, COUNT) - shardOf(b.id, COUNT))
      .map((guild) => new Person(discord, 'Ida', { guild }));
    bot = new Bot(discord, { WEB_PORT: '0' }, ['test/discord/mortal-shards.mjs']);
    await bot.says(ready(COUNT), PATIENCE_MS);
  }, PATIENCE_MS);
  afterEach(() => expect(discord.rest.problems).toEqual([]));
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('has each of them log in once, as one of three', () => {
    const shards = discord.gateway.begun.map(({ op, shard }) => [op, ...(shard ?? [])]);
    expect(shards).toEqual([0, 1, 2].map((id) => ['identify', id, COUNT]));
  });

  it('reads the stories once, and registers the commands once', () => {
    expect(bot.log(30).filter(({ msg }) => msg === 'Stories read')).toHaveLength(1);
    expect(discord.sent('PUT', /commands$/)).toHaveLength(1);
  });

  it('answers each command of each server once, by the shard of that server', async () => {
    const before = answers();
    const shown = await Promise.all(people.map((person) => person.slash('ask', QUESTION)));
    for (const { text } of shown) expect(text).toContain('Assange');
    expect(answers() - before).toBe(COUNT);
  });

  it('suggests what somebody may type', async () => {
    const [, , third] = people;
    expect(await third?.complete('who', 'name', 'ass')).not.toEqual([]);
  });

  it('answers direct messages', async () => {
    const alone = new Person(discord, 'Nils', { where: 'direct' });
    expect((await alone.slash('ask', QUESTION)).text).toContain('Assange');
  });

  it(
    'has a shard that dies come back alone, while the others answer',
    async () => {
      const [first, second] = people;
      const begun = discord.gateway.begun.length;
      bot.signal('SIGUSR2');
      await bot.says(/A shard died/);
      expect(await isWell()).toBe(false);
      expect((await first?.slash('ask', QUESTION))?.text).toContain('Assange');
      await bot.says(ready(COUNT + 1), PATIENCE_MS);
      expect(discord.gateway.begun.slice(begun)).toMatchObject([{ op: 'identify', shard: [1, COUNT] }]);
      const before = answers();
      expect((await second?.slash('ask', QUESTION))?.text).toContain('Assange');
      expect(answers() - before).toBe(1);
      await until('all is well', isWell);
    },
    PATIENCE_MS,
  );

  it('ends when told to, with nothing left on the gateway', async () => {
    const started = Date.now();
    bot.signal('SIGTERM');
    expect(await bot.ended()).toBe(0);
    expect(Date.now() - started).toBeLessThan(5_000);
    await until('all have left', () => discord.gateway.shards.length === 0);
  });
});

describe('how many shards there are', () => {
  let discord: StandIn;
  let bot: Bot;
  const begun = () => discord.gateway.begun.map(({ shard }) => shard);
  const start = async (shards: string | undefined, count: number, wanted = 3, servers = 2_600) => {
    discord = await StandIn.start();
    discord.rest.shards = wanted;
    discord.rest.servers = servers;
    bot = new Bot(discord, shards === undefined ? {} : { DISCORD_SHARDS: shards });
    await bot.says(ready(count), PATIENCE_MS);
  };
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });

  it(
    'is one connection below 2,500 servers, whatever Discord recommends',
    async () => {
      await start(undefined, 1, 3, 2_499);
      expect(begun()).toEqual([[0, 1]]);
    },
    PATIENCE_MS,
  );

  it(
    'is what is set',
    async () => {
      await start('2', 2);
      expect(begun()).toEqual([
        [0, 2],
        [1, 2],
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'is the part of this machine',
    async () => {
      await start('1-2/4', 2);
      expect(begun()).toEqual([
        [1, 4],
        [2, 4],
      ]);
    },
    PATIENCE_MS,
  );
});

describe('a bot in shards that Discord sends away', () => {
  it(
    'ends with one clear line',
    async () => {
      const discord = await StandIn.start();
      discord.rest.shards = 2;
      const bot = new Bot(discord, { DISCORD_SHARDS: '2', DEFAULT_LANGUAGE: 'en' });
      await bot.says(ready(2), PATIENCE_MS);
      discord.gateway.close(4004, 1);
      expect(await bot.ended()).toBe(1);
      expect(bot.output).toContain('Discord does not accept the token');
      await discord.close();
    },
    PATIENCE_MS,
  );
});
