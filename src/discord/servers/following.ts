import { type Client, GatewayDispatchEvents } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../serving/log.js';
import type { Storage } from '../../storage/storage.js';

/** Servers of which it is remembered whether they have stories of messages. */
const SERVERS = 5_000;

/** What the gateway tells of a message that is changed or deleted. */
interface Told {
  readonly id: string;
  readonly guild_id?: string;
  readonly content?: string;
  readonly edited_timestamp?: string | null;
}

/** Has stories that are made of messages follow what becomes of those. */
export function follow(client: Client, storage: Storage, log: Log): void {
  const talking = new LRUCache<string, Promise<boolean>>({ max: SERVERS });
  storage.changes.on(({ guild }) => {
    if (guild === null) talking.clear();
    else talking.delete(guild);
  });
  const take = async (guild: string, messages: readonly string[], words: string | undefined) => {
    const { talks } = storage.server(guild);
    const known = talking.get(guild) ?? talks.any();
    talking.set(guild, known);
    if (await known) for (const message of messages) await talks.follow(message, words);
  };
  const taken = (guild: string | undefined, messages: readonly string[], words?: string) => {
    if (guild === undefined) return;
    take(guild, messages, words).catch((err: unknown) => {
      talking.delete(guild);
      log.error({ err, guild }, 'A story could not follow its messages');
    });
  };
  client.ws.on(GatewayDispatchEvents.MessageDelete, ({ id, guild_id }: Told) => taken(guild_id, [id]));
  client.ws.on(
    GatewayDispatchEvents.MessageDeleteBulk,
    ({ ids, guild_id }: { readonly ids: readonly string[]; readonly guild_id?: string }) =>
      taken(guild_id, ids),
  );
  client.ws.on(GatewayDispatchEvents.MessageUpdate, ({ id, guild_id, content, edited_timestamp }: Told) => {
    // Without the intent for it, Discord keeps the words back: then nothing is known of the change.
    if (content !== undefined && content !== '' && edited_timestamp) taken(guild_id, [id], content);
  });
}
