import type { Client } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { settingsWording } from '../../replies/wording/settings.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { Caller } from '../../serving/calls/calls.js';
import type { Shelves } from '../../serving/shelves.js';
import type { KeptServer } from '../../storage/kept/kept-server.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../storage/kept/settings.js';
import type { Spot } from '../../storage/kept/spot.js';
import type { Storage } from '../../storage/storage.js';
import { type Audience, mayHear } from './audience.js';
import type { Refusal } from './rules.js';

/** Servers whose settings are at hand. */
const SERVERS = 5_000;

/** What servers set, at hand: it is read once, and anew after each change, here or on another machine. */
export class Servers {
  readonly #storage: Storage;
  readonly #shelves: Shelves;
  readonly #client: Client;
  readonly #settings = new LRUCache<string, Promise<ServerSettings>>({ max: SERVERS });
  readonly #talks = new LRUCache<string, Promise<readonly Spot[]>>({ max: SERVERS });

  constructor(storage: Storage, shelves: Shelves, client: Client) {
    this.#storage = storage;
    this.#shelves = shelves;
    this.#client = client;
    storage.changes.on(({ guild }) => {
      for (const known of [this.#settings, this.#talks])
        if (guild === null) known.clear();
        else known.delete(guild);
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
    return guild === undefined
      ? DEFAULT_SETTINGS
      : atHand(this.#settings, guild, () => this.kept(guild).settings());
  }

  /**
   * The channels and threads of whose messages a server's stories are made.
   *
   * @throws Where it is not at hand and cannot be read.
   */
  async talks(guild: string): Promise<readonly Spot[]> {
    return atHand(this.#talks, guild, () => this.kept(guild).talks.spots());
  }

  /**
   * What is answered from in a server: what it added, without what was said where not all of those who
   * will see the answer can see it, and whether that alone.
   *
   * @throws Where it is not at hand and cannot be read.
   */
  async stories(guild: string | undefined, audience: Audience): Promise<Pick<Caller, 'own' | 'isOwnOnly'>> {
    if (guild === undefined) return {};
    const { usesFolder } = await this.settings(guild);
    const unheard = (await this.talks(guild)).filter((said) => !mayHear(this.#client, said, audience));
    return { own: await this.#shelves.of(guild, unheard), isOwnOnly: !usesFolder };
  }

  /** Whether a member is answered from something that not all see who see the same place. */
  async isConfidential(guild: string | undefined, { spot, alone }: Audience): Promise<boolean> {
    if (guild === undefined || alone === undefined) return false;
    return (await this.talks(guild)).some(
      (said) => mayHear(this.#client, said, { spot, alone }) && !mayHear(this.#client, said, { spot }),
    );
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

/** What is known of a server, or is read now; what could not be read is tried again by the next who asks. */
function atHand<What>(
  known: LRUCache<string, Promise<What>>,
  guild: string,
  read: () => Promise<What>,
): Promise<What> {
  const before = known.get(guild);
  if (before !== undefined) return before;
  const now = read();
  known.set(guild, now);
  now.catch(() => known.delete(guild));
  return now;
}
