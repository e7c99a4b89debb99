import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type APIUser, ChannelType } from 'discord.js';
import { Faults } from './faults.js';
import { Gateway } from './gateway.js';
import { prepareOpenApi } from './openapi.js';
import { Rest } from './rest.js';
import { snowflake } from './snowflake.js';
import { World } from './world.js';

/** A user as Discord describes one. */
export function user(username: string, bot = false): APIUser {
  return { id: snowflake(), username, discriminator: '0', global_name: username, avatar: null, bot };
}

/** A server with one text channel. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly preferred_locale: string;
  readonly channel: string;
  /** The role that the bot alone has. */
  readonly role: string;
  /** Its channels besides the one. */
  readonly channels: Channel[];
}

/** A channel of a server, or a thread below one. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly parent_id?: string;
  readonly permission_overwrites?: readonly object[];
}

/**
 * Stands in for Discord on loopback: its HTTP API and its gateway, as far as a bot like this one meets them.
 * Records each request, and refuses what Discord would refuse.
 */
export class StandIn {
  static readonly TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAw.standin.a-token-nobody-may-ever-see-in-a-log';

  readonly bot = user('verbatim', true);
  readonly faults = new Faults();
  readonly world = new World(this.bot);
  readonly rest: Rest;
  readonly gateway: Gateway;
  readonly guilds: Guild[] = [];
  /** A folder for what the bot keeps. */
  readonly data = mkdtempSync(path.join(tmpdir(), 'verbatim-data-'));

  private constructor() {
    this.rest = new Rest(
      StandIn.TOKEN,
      this.faults,
      this.world,
      () => `${this.url('ws')}/gateway`,
      () => this.guilds.map(({ id, name }) => ({ id, name })),
    );
    this.gateway = new Gateway(this.rest.server, {
      token: StandIn.TOKEN,
      bot: this.bot,
      guilds: () => this.guilds.map((guild) => this.describe(guild)),
    });
  }

  /** Listens on a free port of loopback. */
  static async start(): Promise<StandIn> {
    prepareOpenApi();
    const standIn = new StandIn();
    standIn.rest.server.listen(0, '127.0.0.1');
    await once(standIn.rest.server, 'listening');
    standIn.guild('Les lecteurs', 'fr');
    return standIn;
  }

  /** A new server, which the bot hears of when it next logs in; when it was made tells which shard that is. */
  guild(name: string, preferred_locale: string, at = Date.now()): Guild {
    const made = {
      id: snowflake(at),
      name,
      preferred_locale,
      channel: snowflake(),
      role: snowflake(),
      channels: [],
    };
    this.guilds.push(made);
    return made;
  }

  /** A server as Discord tells a bot of it. */
  describe(guild: Guild) {
    return describeGuild(guild, this.bot.id);
  }

  /** A new channel of a server, of which the bot is told where it is there. */
  channel(
    guild: Guild,
    name: string,
    type: ChannelType = ChannelType.GuildText,
    permission_overwrites: readonly object[] = [],
  ): Channel {
    const made = { id: snowflake(), name, type, permission_overwrites };
    guild.channels.push(made);
    if (this.gateway.live)
      this.gateway.dispatch('CHANNEL_CREATE', { ...describeChannel(made), guild_id: guild.id });
    return made;
  }

  /** Says anew who sees a channel, of which the bot is told. */
  permit(guild: Guild, channel: Channel, permission_overwrites: readonly object[]): Channel {
    const made = { ...channel, permission_overwrites };
    guild.channels[guild.channels.indexOf(channel)] = made;
    this.gateway.dispatch('CHANNEL_UPDATE', { ...describeChannel(made), guild_id: guild.id });
    return made;
  }

  /** A new thread below a channel of a server, of which the bot is told. */
  thread(guild: Guild, parent: string, name: string): Channel {
    const made = { id: snowflake(), name, type: ChannelType.PublicThread, parent_id: parent };
    const thread_metadata = {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: new Date().toISOString(),
    };
    const told = { ...made, guild_id: guild.id, owner_id: '1', thread_metadata, newly_created: true };
    this.gateway.dispatch('THREAD_CREATE', told);
    return made;
  }

  /** Where it listens; the HTTP API is at `/api` below. */
  url(scheme = 'http'): string {
    const { port } = this.rest.server.address() as AddressInfo;
    return `${scheme}://127.0.0.1:${port}`;
  }

  /** What the bot sent to a path, all of it in order. */
  sent(method: string, path: RegExp) {
    return this.rest.requests.filter((request) => request.method === method && path.test(request.path));
  }

  async close(): Promise<void> {
    this.gateway.end();
    this.rest.server.closeAllConnections();
    this.rest.server.close();
    await once(this.rest.server, 'close');
    rmSync(this.data, { recursive: true, force: true });
  }
}

function describeChannel({ id, name, type, permission_overwrites = [] }: Channel) {
  return { id, type, name, position: 0, permission_overwrites };
}

function describeGuild({ id, name, preferred_locale, channel, channels, role }: Guild, bot: string) {
  const plain = { permissions: '0', position: 0, color: 0, hoist: false, managed: false };
  return {
    id,
    name,
    preferred_locale,
    icon: null,
    owner_id: '1',
    roles: [
      // To see channels, and to write there.
      { ...plain, id, name: '@everyone', permissions: '3072' },
      { ...plain, id: role, name: 'verbatim', managed: true, tags: { bot_id: bot } },
    ],
    emojis: [],
    stickers: [],
    features: [],
    channels: [{ id: channel, type: 0, name: 'general' }, ...channels].map(describeChannel),
    threads: [],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    joined_at: new Date().toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
  };
}
