import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Storage } from '../../../src/storage/storage.js';
import { set } from '../../servers/panel.js';
import { Bot, MAIN } from '../../standin/bot.js';
import { StandIn } from '../../standin/standin.js';
import { until } from '../../standin/until.js';
import { manager, member, type WalkPlace } from './place.js';

const QUESTION = { question: 'Qui a bâti le phare de Kermor ?' };
/** Days ago that the server left, and that what was kept of it is deleted. */
const LONG_AGO_MS = 31 * 86_400_000;
/** Milliseconds within which another machine has to know of a change. */
const SOON_MS = 2_000;

/** What is kept by SQLite moves to PostgreSQL; two machines share it; a server leaves. */
export async function walkAsOperator(place: WalkPlace, url: string): Promise<void> {
  const { discord, guild, telling } = place;
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-walk-'));
  const file = path.join(folder, 'backup.jsonl.gz');
  const verbatim = (command: string, env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [MAIN, command, file], { env: { ...env, LANG: 'en' }, encoding: 'utf8' });
  const say = (done: string, { stdout, stderr, status }: ReturnType<typeof verbatim>) =>
    telling.note(done, `${stdout}${stderr}`.trim().replaceAll(folder, '').concat(` (exit code ${status})`));
  say('`verbatim backup FILE`, of SQLite', verbatim('backup', { DATA_DIR: discord.data }));
  say(
    '`verbatim restore FILE`, into PostgreSQL',
    verbatim('restore', { DATA_DIR: folder, DATABASE_URL: url }),
  );
  say('once more', verbatim('restore', { DATA_DIR: folder, DATABASE_URL: url }));
  const first = await Bot.ready(discord, { DATABASE_URL: url, DATA_DIR: path.join(folder, 'one') });
  telling.note('a member, on PostgreSQL: /ask', await member(place).slash('ask', QUESTION));
  const elsewhere = await StandIn.start();
  elsewhere.guilds.push(guild);
  const second = await Bot.ready(elsewhere, { DATABASE_URL: url, DATA_DIR: path.join(folder, 'two') });
  const there = { ...place, discord: elsewhere };
  const heardOf = async (isSo: () => Promise<boolean>) => {
    const started = performance.now();
    await until('the other machine knows', isSo);
    return performance.now() - started < SOON_MS ? 'known within two seconds' : 'known later';
  };
  await member(there).slash('help');
  await set(manager(place), 'isPrivate=on');
  const isPrivate = async () => (await member(there).slash('ask', QUESTION)).private;
  telling.note('a setting that is changed on one machine, on the other', await heardOf(isPrivate));
  await manager(place).slash('library remove', { story: 'phare.md' });
  const isGone = async () => !(await member(there).slash('ask', QUESTION)).text.includes('phare.md');
  telling.note('a story that is removed on one machine, on the other', await heardOf(isGone));
  await second.stop();
  await elsewhere.close();
  await walkAway(place, first, url, folder);
}

async function walkAway(place: WalkPlace, bot: Bot, url: string, folder: string): Promise<void> {
  const { discord, guild, telling } = place;
  discord.gateway.dispatch('GUILD_DELETE', { id: guild.id });
  const rows = async () => {
    const storage = await Storage.open({ folder, url });
    const kept = await storage.server(guild.id).stories.list();
    const gone = await storage.database.selectFrom('departures').selectAll().execute();
    await storage.close();
    return `${kept.length} stories, departure ${gone.length === 0 ? 'not noted' : 'noted'}`;
  };
  await sleep(500);
  telling.note('the server removes the bot', await rows());
  await bot.stop();
  const storage = await Storage.open({ folder, url });
  await storage.database
    .updateTable('departures')
    .set({ departed: Date.now() - LONG_AGO_MS })
    .execute();
  await storage.close();
  discord.guilds.splice(discord.guilds.indexOf(guild), 1);
  const later = await Bot.ready(discord, {
    DATABASE_URL: url,
    DATA_DIR: path.join(folder, 'one'),
    LOG_LEVEL: 'info',
  });
  await later.says(/All that was kept of servers that left is deleted/);
  telling.note(
    '31 days later',
    `${await rows()}; the log: ${later.log(30).find(({ msg }) => msg.startsWith('All that'))?.msg}`,
  );
  await later.stop();
}
