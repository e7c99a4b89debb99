import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

/** The channel by which machines tell each other. */
export const CHANNEL = 'verbatim';
/** Milliseconds between two looks at whether the connection still lives. */
const PULSE_MS = 15_000;
/** Milliseconds before a lost connection is made anew. */
const PAUSE_MS = 500;

/** Hears what other machines tell by `NOTIFY`, over a connection of its own that is made anew where it is lost. */
export class Notices {
  readonly #settings: ClientConfig;
  readonly #heard: (payload: string | undefined) => void;
  #client: Client | undefined;
  #pulse: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param heard Is given what is told; nothing where something may have been told that was not heard. */
  constructor(settings: ClientConfig, heard: (payload: string | undefined) => void) {
    this.#settings = settings;
    this.#heard = heard;
  }

  /** @throws Where the database is not reached. */
  async open(): Promise<void> {
    const client = new Client(this.#settings);
    this.#client = client;
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    client.on('notification', ({ payload }) => this.#heard(payload));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.#pulse = setInterval(() => {
      client.query('select 1').catch(() => this.#lost(client));
    }, PULSE_MS).unref();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#pulse);
    await this.#client?.end();
  }

  #lost(client: Client): void {
    if (this.#isClosed || this.#client !== client) return;
    this.#client = undefined;
    clearInterval(this.#pulse);
    client.end().catch(() => undefined);
    void this.#reopen();
  }

  async #reopen(): Promise<void> {
    while (!this.#isClosed) {
      await sleep(PAUSE_MS, undefined, { ref: false });
      try {
        await this.open();
        this.#heard(undefined);
        return;
      } catch {
        this.#client = undefined;
        clearInterval(this.#pulse);
      }
    }
  }
}
