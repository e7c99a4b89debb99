import { type Client, type REST, RESTEvents, Status } from 'discord.js';

/** Discord acknowledges a heartbeat every 41 seconds: two of them may be missed, in milliseconds. */
const HEARD_MS = 100_000;

/** How a connection to Discord is, as plain data. */
export interface HealthReport {
  /** Whether the gateway is connected. */
  readonly isUp: boolean;
  /** Whether Discord acknowledged a heartbeat of late, or it was too soon for one. */
  readonly isHeard: boolean;
  /** How many servers the bot is on. */
  readonly servers: number;
  /** Milliseconds from a heartbeat to its acknowledgement; none before the first. */
  readonly ping: number | undefined;
  /** How often a request had to wait for Discord's rate limits. */
  readonly rateLimits: number;
}

/** How the bot's connection to Discord is, or all of them, for whoever watches over it. */
export interface Health extends HealthReport {
  /** Whether the commands stand as they should. */
  readonly isRegistered: boolean;
}

/** How the connection of one client is. */
export class DiscordHealth implements Health {
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

  get isUp(): boolean {
    const shards = this.#client?.ws.shards;
    return shards !== undefined && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
  }

  get isHeard(): boolean {
    const heard = this.#client?.ws.shards.map((shard) => shard.lastPingTimestamp) ?? [];
    const latest = Math.max(this.#client?.readyTimestamp ?? 0, ...heard);
    return Date.now() - latest < HEARD_MS;
  }

  get servers(): number {
    return this.#client?.guilds.cache.size ?? 0;
  }

  get ping(): number | undefined {
    const ping = this.#client?.ws.ping ?? -1;
    return ping < 0 ? undefined : ping;
  }

  get rateLimits(): number {
    return this.#rateLimits;
  }

  /** All of it as it is now. */
  report(): HealthReport {
    const { isUp, isHeard, servers, ping, rateLimits } = this;
    return { isUp, isHeard, servers, ping, rateLimits };
  }
}
