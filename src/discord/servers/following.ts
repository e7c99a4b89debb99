import { type Client, GatewayDispatchEvents } from 'discord.js';
import type { Log } from '../../serving/log.js';
import type { KeptTalks } from '../../storage/kept/kept-talks.js';
import type { Servers } from './servers.js';

/** What the gateway tells of a message that is changed or deleted, or of a channel or thread that is. */
interface Told {
  readonly id: string;
  readonly guild_id?: string;
  readonly content?: string;
  readonly edited_timestamp?: string | null;
}

/** Has stories that are made of messages follow what becomes of those. */
export function follow(client: Client, servers: Servers, log: Log): void {
  const take = (guild: string | undefined, work: (talks: KeptTalks) => Promise<void>) => {
    if (guild === undefined) return;
    const taken = async () => {
      if ((await servers.talks(guild)).length > 0) await work(servers.kept(guild).talks);
    };
    taken().catch((err: unknown) => log.error({ err, guild }, 'A story could not follow its messages'));
  };
  const taken = (guild: string | undefined, messages: readonly string[], words?: string) =>
    take(guild, async (talks) => {
      for (const message of messages) await talks.follow(message, words);
    });
  const left = ({ id, guild_id }: Told) => take(guild_id, (talks) => talks.leave(id));
  client.ws.on(GatewayDispatchEvents.ChannelDelete, left);
  client.ws.on(GatewayDispatchEvents.ThreadDelete, left);
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
