import { type Client, GatewayDispatchEvents, type Guild, ShardClientUtil } from 'discord.js';
import type { Log } from '../../serving/log.js';
import type { KeptServer } from '../../storage/kept/kept-server.js';
import { deleteOld, serversDeparted, serversKept, serversTalking } from '../../storage/kept/retention.js';
import { seenBy } from '../../storage/kept/spot.js';
import type { Storage } from '../../storage/storage.js';

/** Milliseconds between two looks at what is to be deleted. */
const EVERY_MS = 6 * 3_600_000;

/**
 * Notes which servers removed the bot or invited it again, and deletes in time what is not to be kept any longer.
 *
 * @param days For which questions and votes are kept.
 */
export function tidy(client: Client, storage: Storage, days: number, log: Log): void {
  const note = (guild: string, isGone: boolean) =>
    storage
      .server(guild)
      .depart(isGone)
      .catch((err: unknown) =>
        log.error({ err, guild }, 'It could not be noted that a server removed the bot'),
      );
  client.ws.on(
    GatewayDispatchEvents.GuildDelete,
    ({ id, unavailable }: { id: string; unavailable?: boolean }) => {
      // One that is unavailable is in trouble on Discord's side, and comes back.
      if (unavailable !== true) void note(id, true);
    },
  );
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { id: string }) => {
    if (client.isReady()) void note(id, false);
  });
  const look = () =>
    deleteOld(storage.database, days)
      .then((guilds) => {
        if (guilds.length > 0) log.info({ guilds }, 'All that was kept of servers that left is deleted');
      })
      .catch((err: unknown) => log.error({ err }, 'What is old could not be deleted'));
  void look();
  setInterval(look, EVERY_MS).unref();
}

/**
 * Notes which servers removed the bot, or invited it, and which channels were deleted while it was not there to be
 * told.
 */
export async function catchUp(client: Client<true>, storage: Storage): Promise<void> {
  const { cache } = client.guilds;
  const { shards } = client.ws;
  const count = client.options.shardCount ?? 1;
  const { database } = storage;
  // Of many servers there are few of which anything is to be noted: only those are written to.
  const [departed, talking] = await Promise.all([serversDeparted(database), serversTalking(database)]);
  for (const id of await serversKept(database)) {
    // Of servers that another shard hears of, this one knows nothing.
    if (!shards.has(ShardClientUtil.shardIdForGuildId(id, count))) continue;
    const [guild, kept] = [cache.get(id), storage.server(id)];
    const isGone = guild === undefined;
    if (isGone !== departed.has(id)) await kept.depart(isGone);
    if (guild?.available && talking.has(id)) await leaveDeleted(guild, kept);
  }
}

async function leaveDeleted({ channels }: Guild, { talks }: KeptServer): Promise<void> {
  for (const spot of await talks.spots())
    if (!channels.cache.has(seenBy(spot))) await talks.leave(seenBy(spot));
}
