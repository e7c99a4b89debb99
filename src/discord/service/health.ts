import { type Client, type REST, RESTEvents, Status } from 'discord.js';

/** Discord acknowledges a heartbeat every 41 seconds: two of them may be missed, in milliseconds. */
const HEARD_MS = 100_000;

/** How the connection to Discord is, for whoever watches over the bot. */
export class DiscordHealth {
  /** Whether the commands stand as they should. */
  isRegistered = false;
  #client: Client | undefined;
  #rateLimits = 0;

  /** Watches a client, and counts what its requests and others are held up by. */
  follow(client: Client, rest: REST): void {
    this.#client = client;
    for (const one of [client.rest, rest])
      one.on(RESTEvents.RateLimited, () => {
        this.#rateLimits += 1;
      });
  }

  /** Whether the gateway is connected. */
  get isUp(): boolean {
    const shards = this.#client?.ws.shards;
    return shards !== undefined && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
  }

  /** Whether Discord acknowledged a heartbeat of late, or it was too soon for one. */
  get isHeard(): boolean {
    const heard = this.#client?.ws.shards.map((shard) => shard.lastPingTimestamp) ?? [];
    const latest = Math.max(this.#client?.readyTimestamp ?? 0, ...heard);
    return Date.now() - latest < HEARD_MS;
  }

  /** How many servers the bot is on. */
  get servers(): number {
    return this.#client?.guilds.cache.size ?? 0;
  }

  /** Milliseconds from a heartbeat to its acknowledgement; none before the first. */
  get ping(): number | undefined {
    const ping = this.#client?.ws.ping ?? -1;
    return ping < 0 ? undefined : ping;
  }

  /** How often a request had to wait for Discord's rate limits. */
  get rateLimits(): number {
    return this.#rateLimits;
  }
}
