import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../config/settings.js';
import { DiscordHealth, planShards, runDiscord, runShards, ShardsHealth } from '../../discord/run.js';
import { makeLog } from '../../serving/log.js';
import { Serving } from '../../serving/serving.js';
import { Shelves } from '../../serving/shelves.js';
import { cacheOf } from '../keeping/cache.js';
import { Storage, storageSettings } from '../keeping/keep.js';
import { discordSettings, runSettings, secretsOf } from './discord-settings.js';
import { openPages } from './pages.js';

/** Where the program of a shard stands: beside this file, compiled or bundled. */
const PROGRAM = fileURLToPath(new URL('./shard.js', import.meta.url));
/** Below the folder of what is kept: what servers added, ready to be opened. */
const SHELVES = 'opened';

/**
 * Runs the bot until it is told to stop, in shards where Discord wants them. The terminal's commands need nothing of
 * this.
 *
 * @throws DiscordError When Discord does not accept the token or the intents, or cannot be reached.
 */
export async function serve(knowledge: string, config: Config): Promise<void> {
  const log = makeLog(config.LOG_LEVEL, secretsOf(config));
  const { token, api } = discordSettings(config);
  const planned = planShards(config.DISCORD_SHARDS, token, api);
  // It is waited for when the stories are there.
  planned.catch(() => undefined);
  const [alone, together] = [new DiscordHealth(), new ShardsHealth()];
  const opened = Promise.withResolvers<Serving>();
  const health = () => (together.isBegun ? together : alone);
  const shelved = Promise.withResolvers<Shelves>();
  const linked = async (link: string) => (await shelved.promise).linked(link);
  let ask: (() => Promise<void>) | undefined;
  const ping = () => ask?.();
  const { made, reader } = await openPages({ config, serving: opened.promise, linked, ping, health, log });
  const storage = await Storage.open(storageSettings(config));
  ask = () => storage.ping();
  const { IGNORE: ignored, WATCH: watch } = config;
  const cache = cacheOf(config);
  const serving = await Serving.open({ folder: knowledge, ignored, watch, cache, log, made, reader });
  opened.resolve(serving);
  // Windows has no such signal: there it tells that the console was closed.
  if (process.platform !== 'win32') process.on('SIGHUP', () => serving.reload());
  const shelves = await Shelves.open(storage, path.join(config.DATA_DIR, SHELVES));
  shelved.resolve(shelves);
  const plan = await planned;
  if (plan === undefined) {
    const about = () => aboutOf(serving);
    await runDiscord({ serving, storage, shelves }, { ...runSettings(config), health: alone, about }, log);
  } else {
    // Each shard opens what is kept for itself; the pages ask for it here.
    await runShards(plan, { ...discordSettings(config), program: PROGRAM, serving, health: together }, log);
  }
  await storage.close();
}

/** What is told of the stories in the line of the log that says that the bot is ready. */
function aboutOf(serving: Serving): object {
  const { counts, version, ms } = serving.status();
  return { ...counts, version: version.number, ms };
}
