import type { Database, DatabaseTransaction } from '../schema/tables.js';
import { readSettings, type ServerSettings } from './settings.js';

/** Does something in a transaction, and tells everybody of the change. */
export type Write = <Made>(work: (transaction: DatabaseTransaction) => Promise<Made>) => Promise<Made>;

/** What is kept of one server. */
export class KeptServer {
  readonly guild: string;
  readonly #database: Database;
  readonly #write: Write;

  constructor(guild: string, database: Database, write: Write) {
    this.guild = guild;
    this.#database = database;
    this.#write = write;
  }

  async settings(): Promise<ServerSettings> {
    const row = await settingsOf(this.#database, this.guild);
    return readSettings(row?.value);
  }

  /** Sets some settings, and leaves the others as they are. */
  async set(some: Partial<ServerSettings>): Promise<ServerSettings> {
    return this.#write(async (transaction) => {
      const before = await settingsOf(transaction, this.guild);
      const now = { ...readSettings(before?.value), ...some };
      const value = JSON.stringify(now);
      await transaction
        .insertInto('settings')
        .values({ guild: this.guild, value })
        .onConflict((conflict) => conflict.column('guild').doUpdateSet({ value }))
        .execute();
      return now;
    });
  }
}

async function settingsOf(database: Database, guild: string) {
  const query = database.selectFrom('settings').select('value').where('guild', '=', guild);
  return query.executeTakeFirst();
}
