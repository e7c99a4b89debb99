import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Log } from './log.js';

/** The least that tells of commands, of mentions and of direct messages; none of them is privileged. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/**
 * A client of Discord's that has not logged in yet, whose ups and downs are logged.
 *
 * @param api The address of the HTTP API, without its version; Discord's own where nothing is given.
 */
export function makeClient(api: string | undefined, log: Log): Client {
  const client = new Client({
    intents: INTENTS,
    // Channels of direct messages are not told of before their first message.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // What is needed of a message comes with it, or is asked for.
    makeCache: Options.cacheWithLimits({ MessageManager: 0 }),
    ...(api ? { rest: { api } } : {}),
  });
  client.on(Events.Error, (err) => log.warn({ err }, 'Discord: the connection had an error'));
  client.on(Events.ShardError, (err) => log.debug({ err }, 'Discord: the connection had an error'));
  client.on(Events.ShardReconnecting, () => log.info('Discord: connecting again'));
  client.on(Events.ShardResume, () => log.info('Discord: connected again'));
  client.on(Events.Warn, (text) => log.warn(text));
  return client;
}
