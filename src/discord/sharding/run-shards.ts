import { REST, Routes, ShardingManager } from 'discord.js';
import type { Log } from '../../serving/log.js';
import type { Answerer } from '../../serving/serving.js';
import { registerAtStart } from '../registering/at-start.js';
import type { RegisterSettings } from '../registering/register.js';
import type { CommandIds } from '../rendering/lines.js';
import { untilSignalled } from '../service/until.js';
import type { ShardPlan } from './plan.js';
import { ShardKeeper } from './shard-keeper.js';
import type { ShardsHealth } from './shards-health.js';
import { Turns } from './turns.js';

/** What shards need that they share. */
interface ShardsSettings extends RegisterSettings {
  /** The file of the program that a shard runs. */
  readonly program: string;
  readonly serving: Answerer;
  readonly health: ShardsHealth;
}

/**
 * Runs shards, each in a thread of its own, until it gets SIGINT or SIGTERM. All are answered from the same stories.
 *
 * Threads, not processes: a shard that has nothing to do takes 43 MB against 91, and a call gets there and back in .3
 * ms either way.
 *
 * @throws DiscordError When Discord does not accept the token or the intents, now or later.
 */
export async function runShards(plan: ShardPlan, settings: ShardsSettings, log: Log): Promise<void> {
  const { program, serving, health, token } = settings;
  const manager = new ShardingManager(program, {
    mode: 'worker',
    respawn: false,
    token,
    totalShards: plan.count,
    shardList: [...plan.ids],
  });
  const commandIds = registerFor(settings, log);
  const shared = { serving, commandIds, health, log, turns: new Turns(plan.pace) };
  const keepers = plan.ids.map((id) => new ShardKeeper(manager.createShard(id), shared));
  log.info({ shards: plan.ids, of: plan.count }, 'Starting shards');
  for (const keeper of keepers) keeper.start();
  try {
    await Promise.race([untilSignalled(), ...keepers.map(({ refused }) => refused)]);
    log.info('Stopping: what runs is finished, nothing more is taken');
  } finally {
    await Promise.all(keepers.map((keeper) => keeper.end()));
  }
}

/** Registers the commands for all shards, and gives their ids. */
async function registerFor(
  { token, api, guild, health }: RegisterSettings & Pick<ShardsSettings, 'health'>,
  log: Log,
): Promise<CommandIds> {
  const rest = new REST({ version: '10', ...(api ? { api } : {}) }).setToken(token);
  const idOf = async () => ((await rest.get(Routes.currentApplication())) as { readonly id: string }).id;
  // To look for commands in each of thousands of servers takes as many requests: `verbatim register` does that.
  const ids = await registerAtStart(rest, idOf, guild, { elsewhere: false, log });
  health.isRegistered = ids !== undefined;
  return ids ?? new Map();
}
