// A shard of the bot, in a thread of its own; discord.js tells it which by `workerData`.
import path from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { loadConfig } from '../../config/load.js';
import type { Config } from '../../config/settings.js';
import { DiscordError, DiscordHealth, type FromShard, runDiscord, type ToShard } from '../../discord/run.js';
import { makeLog } from '../../serving/log.js';
import { RemoteServing } from '../../serving/remote/remote-serving.js';
import { Shelves } from '../../serving/shelves.js';
import { Storage, storageSettings } from '../keeping/keep.js';
import { runSettings, secretsOf } from './discord-settings.js';

/** Milliseconds between two reports of how the connection is. */
const REPORT_MS = 1_000;

const { SHARDS: id } = workerData as { readonly SHARDS: number };
await runShard(id, parentPort as MessagePort, loadConfig(process.env, 'en'));
// Nothing that is left of a connection may keep the thread.
process.exit(0);

async function runShard(id: number, port: MessagePort, config: Config): Promise<void> {
  const say = (said: FromShard) => port.postMessage(said);
  const serving = new RemoteServing(say);
  const ended = Promise.withResolvers<void>();
  const commandIds = Promise.withResolvers<ReadonlyMap<string, string>>();
  port.on('message', (said: ToShard | { readonly kind?: undefined }) => {
    if (said.kind === 'end') ended.resolve();
    else if (said.kind === 'commands') commandIds.resolve(said.ids);
    // discord.js says things here as well.
    else if (said.kind !== undefined) serving.hear(said);
  });
  const log = makeLog(config.LOG_LEVEL, secretsOf(config)).child({ shard: id });
  const health = new DiscordHealth();
  setInterval(() => say({ kind: 'health', health: health.report() }), REPORT_MS).unref();
  const storage = await Storage.open(storageSettings(config));
  const shelves = await Shelves.open(storage, path.join(config.DATA_DIR, 'opened', String(id)));
  const shard = { ended: ended.promise, commandIds: commandIds.promise };
  try {
    await runDiscord({ serving, storage, shelves }, { ...runSettings(config), health, shard }, log);
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    const { wording, exitCode, isOfAll } = error;
    say({ kind: 'refused', wording, exitCode, isOfAll });
  }
  await storage.close();
}
