import type { Client } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { settingsWording } from '../../replies/wording/settings.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { Caller } from '../../serving/calls/calls.js';
import type { Shelves } from '../../serving/shelves.js';
import type { KeptServer } from '../../storage/kept/kept-server.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../storage/kept/settings.js';
import type { Storage } from '../../storage/storage.js';
import type { Refusal, Spot } from './rules.js';

/** Servers whose settings are at hand. */
const SERVERS = 5_000;

/** What servers set, at hand: it is read once, and anew after each change, here or on another machine. */
export class Servers {
  readonly #storage: Storage;
  readonly #shelves: Shelves;
  readonly #client: Client;
  readonly #settings = new LRUCache<string, Promise<ServerSettings>>({ max: SERVERS });

  constructor(storage: Storage, shelves: Shelves, client: Client) {
    this.#storage = storage;
    this.#shelves = shelves;
    this.#client = client;
    storage.changes.on(({ guild }) => {
      if (guild === null) this.#settings.clear();
      else this.#settings.delete(guild);
    });
  }

  /** What is kept of a server. */
  kept(guild: string): KeptServer {
    return this.#storage.server(guild);
  }

  /**
   * What a server set; outside of servers, what counts where nothing is set.
   *
   * @throws Where it is not at hand and cannot be read.
   */
  async settings(guild: string | undefined): Promise<ServerSettings> {
    if (guild === undefined) return DEFAULT_SETTINGS;
    const known = this.#settings.get(guild);
    if (known !== undefined) return known;
    const read = this.kept(guild).settings();
    this.#settings.set(guild, read);
    // What could not be read is tried again by the next who asks.
    read.catch(() => this.#settings.delete(guild));
    return read;
  }

  /**
   * What is answered from in a server: the folder of what it added, and whether that alone.
   *
   * @throws Where it is not at hand and cannot be read.
   */
  async stories(guild: string | undefined): Promise<Pick<Caller, 'own' | 'isOwnOnly'>> {
    if (guild === undefined) return {};
    const { usesFolder } = await this.settings(guild);
    return { own: await this.#shelves.folderOf(guild), isOwnOnly: !usesFolder };
  }

  /** Where a message was written. */
  spotIn(channel: string): Spot {
    const known = this.#client.channels.cache.get(channel);
    return { channel, parent: known?.isThread() ? (known.parentId ?? '') : undefined };
  }

  /** Says why a server does not let somebody ask, and where they may. */
  refusalText(refusal: Refusal, { where, channels }: ServerSettings, language: ReplyLanguage): string {
    const w = settingsWording[language];
    if (refusal === 'who') return w.notYou;
    if (where === 'threads') return w.onlyThreads;
    const names = channels.flatMap((id) => {
      const channel = this.#client.channels.cache.get(id);
      return channel !== undefined && 'name' in channel ? [`#${channel.name}`] : [];
    });
    return w.notHere(wording[language].list(names.length === 0 ? ['…'] : names));
  }
}
