import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../folder.js';
import { Bot, MAIN } from '../standin/bot.js';
import { Person } from '../standin/person.js';
import { StandIn } from '../standin/standin.js';
import { until } from '../standin/until.js';

const QUESTION = { question: 'Qui a fondé WikiLeaks ?' };
const GUILD_MESSAGES = 1 << 9;

describe('the bot’s life', () => {
  let discord: StandIn;
  let bot: Bot;

  beforeEach(async () => {
    discord = await StandIn.start();
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
    expect(bot.output).not.toContain(StandIn.TOKEN);
  });
  /** What it says besides its log. */
  const lines = () => {
    const all = bot.output.trim().split('\n');
    return all.filter((line) => !line.startsWith('{'));
  };

  it('ends with one clear line where Discord does not know the token', async () => {
    bot = new Bot(discord, { DISCORD_TOKEN: 'not-a-token' });
    expect(await bot.ended()).toBe(1);
    expect(lines()).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
    expect(bot.output).not.toContain('not-a-token');
  });

  it('ends so in the language that is set for it', async () => {
    for (const [language, said] of [
      ['fr', 'Discord refuse le jeton'],
      ['en', 'Discord does not accept the token'],
    ] as const) {
      bot = new Bot(discord, { DISCORD_TOKEN: 'not-a-token', DEFAULT_LANGUAGE: language });
      expect(await bot.ended()).toBe(1);
      expect(bot.output).toContain(said);
    }
  });

  it('says at the start what is wrong with files', async () => {
    const folder = makeFolder({ 'vide.md': '', 'phare.md': '# Le phare\n\nIl mesure quarante mètres.\n' });
    bot = await Bot.ready(discord, { KNOWLEDGE_DIR: folder });
    expect(bot.log(40)).toMatchObject([{ msg: expect.stringContaining('vide.md: left out: it is empty') }]);
  });

  it('ends with one clear line where an intent is refused', async () => {
    discord.gateway.refused = GUILD_MESSAGES;
    bot = new Bot(discord);
    expect(await bot.ended()).toBe(1);
    expect(lines()).toEqual([expect.stringContaining('4014')]);
  });

  it('ends with one clear line where Discord cannot be reached', async () => {
    bot = new Bot(discord, { DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(await bot.ended()).toBe(3);
    expect(lines()).toEqual([expect.stringContaining('http://127.0.0.1:9/api')]);
  });

  it('ends with one clear line when its token is revoked later', async () => {
    bot = await Bot.ready(discord);
    const before = lines().length;
    discord.gateway.close(4004);
    expect(await bot.ended()).toBe(1);
    expect(lines().slice(before)).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends at %s with what runs finished, and takes nothing more',
    async (signal) => {
      bot = await Bot.ready(discord);
      const person = new Person(discord, 'Ida');
      discord.faults.add(/callback/, { kind: 'hang' });
      const running = person.slash('ask', QUESTION);
      await until('an answer is on its way', () => discord.sent('POST', /callback/).length === 1);
      const started = Date.now();
      bot.signal(signal);
      await bot.says(/Stopping/);
      person.start('ask', QUESTION);
      expect((await running).text).toContain('Assange');
      expect(await bot.ended()).toBe(0);
      expect(Date.now() - started).toBeLessThan(5_000);
      expect(discord.sent('POST', /callback/)).toHaveLength(2);
    },
  );

  it('ends at SIGTERM while Discord is away, too', async () => {
    bot = await Bot.ready(discord);
    await discord.close();
    await bot.says(/connecting again/);
    bot.signal('SIGTERM');
    expect(await bot.ended()).toBe(0);
    discord = await StandIn.start();
  });

  it('goes on with the commands registered before when they cannot be registered', async () => {
    discord.faults.add(/commands/, { kind: 'status', status: 403 });
    bot = await Bot.ready(discord);
    expect(bot.log(50)).toMatchObject([{ msg: expect.stringContaining('could not be registered') }]);
    expect((await new Person(discord, 'Ida').slash('ask', QUESTION)).text).toContain('Assange');
  });

  it('registers the commands in one server alone where that is set', async () => {
    bot = await Bot.ready(discord, { DISCORD_GUILD_ID: discord.guilds[0]?.id ?? '' });
    const [put] = discord.sent('PUT', /guilds\/\d+\/commands$/);
    expect(put?.body).toHaveLength(discord.rest.commands.byScope.values().next().value?.length ?? 0);
    expect(discord.sent('PUT', /^\/applications\/\d+\/commands$/)).toEqual([]);
  });

  it('has the commands in one place only, with and then without a server that is set', async () => {
    const [first, second] = [discord.guilds[0], discord.guild('Autres', 'fr')];
    const scopes = () =>
      [...discord.rest.commands.byScope].flatMap(([scope, known]) =>
        known.length > 0 ? [scope.replace(/\d+/, '')] : [],
      );
    for (const [guild, scope] of [
      ['', '/applications/'],
      [first?.id ?? '', `/applications//guilds/${first?.id}`],
      [second.id, `/applications//guilds/${second.id}`],
      ['', '/applications/'],
    ] as const) {
      bot = await Bot.ready(discord, { DISCORD_GUILD_ID: guild });
      expect(scopes()).toEqual([scope]);
      await bot.stop();
    }
  }, 120_000);

  it('names a server that the bot is not in as what the setting says, and serves on', async () => {
    bot = await Bot.ready(discord, { DISCORD_GUILD_ID: '123456789012345678' });
    expect(bot.log(50)).toMatchObject([
      { msg: expect.stringContaining('DISCORD_GUILD_ID is 123456789012345678') },
    ]);
    expect((await new Person(discord, 'Ida').slash('ask', QUESTION)).text).toContain('Assange');
    await bot.stop();
    bot = new Bot(discord, { DISCORD_GUILD_ID: '123456789012345678', LANG: 'fr_FR.UTF-8' }, [
      MAIN,
      'register',
    ]);
    expect(await bot.ended()).toBe(1);
    expect(lines()).toEqual([expect.stringContaining('DISCORD_GUILD_ID vaut 123456789012345678')]);
  }, 120_000);

  it('registers the commands again when one of them was changed elsewhere', async () => {
    bot = await Bot.ready(discord);
    await bot.stop();
    for (const [scope, known] of discord.rest.commands.byScope)
      discord.rest.commands.byScope.set(
        scope,
        known.map((one) => ({ ...one, description_localizations: { fr: 'Autre chose' } })),
      );
    bot = await Bot.ready(discord);
    expect(discord.sent('PUT', /commands$/)).toHaveLength(2);
  });

  it('registers the commands by hand, and says whether it had to', async () => {
    const said: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      bot = new Bot(discord, { LANG: 'en_GB.UTF-8' }, [MAIN, 'register']);
      expect(await bot.ended()).toBe(0);
      said.push(bot.output.trim());
    }
    expect(said).toEqual([
      'The commands are registered on Discord.',
      'The commands were registered already, as they are.',
    ]);
    bot = new Bot(discord, { DISCORD_TOKEN: 'not-a-token' }, [MAIN, 'register']);
    expect(await bot.ended()).toBe(1);
    expect(lines()).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
  });
});
