import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';
import type { Log } from '../../serving/log.js';

/** The least that tells of commands, of mentions and of direct messages; none of them is privileged. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** What discord.js keeps its connection in. */
type GatewayManager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** A client, and what it does not tell or do by itself. */
interface Connection {
  readonly client: Client;
  /** Something that changes with each event of Discord's and each heartbeat that it acknowledges. */
  sign(): string;
  /** Leaves the gateway, whatever it is at, and connects to it anew. */
  reconnect(): Promise<void>;
}

/**
 * A client of Discord's that has not logged in yet, whose ups and downs are logged.
 *
 * @param api The address of the HTTP API, without its version; Discord's own where nothing is given.
 * @param readsMessages Asks for the words of messages that are not meant for the bot, too.
 */
export function makeClient(api: string | undefined, readsMessages: boolean, log: Log): Connection {
  let gateway: GatewayManager | undefined;
  let events = 0;
  const client = new Client({
    intents: readsMessages ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // Channels of direct messages are not told of before their first message.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // What is needed of a message comes with it, or is asked for.
    makeCache: Options.cacheWithLimits({ MessageManager: 0 }),
    ws: {
      buildStrategy(manager) {
        gateway = manager;
        return new SimpleShardingStrategy(manager);
      },
    },
    ...(api ? { rest: { api } } : {}),
  });
  client.on(Events.Error, (err) => log.warn({ err }, 'Discord: the connection had an error'));
  client.on(Events.ShardError, (err) => log.debug({ err }, 'Discord: the connection had an error'));
  client.on(Events.ShardReconnecting, () => log.info('Discord: connecting again'));
  client.on(Events.ShardResume, () => log.info('Discord: connected again'));
  client.on(Events.Raw, () => {
    events += 1;
  });
  client.on(Events.Warn, (text) => log.warn(text));
  return {
    client,
    sign: () => `${events} ${client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp).join(' ')}`,
    async reconnect() {
      await gateway?.destroy({ reason: 'Nothing was heard of Discord' });
      await gateway?.connect();
    },
  };
}
