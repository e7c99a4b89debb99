import { sql } from 'kysely';
import { Changes } from './changes.js';
import { KeptServer } from './kept/kept-server.js';
import { type LinkedStory, linkedStory } from './kept/linked-story.js';
import { type OpenDatabase, openDatabase, type StorageSettings } from './open-database.js';
import { CHANNEL } from './postgres/notices.js';
import { migrate } from './schema/migrations.js';
import type { Database, DatabaseTransaction, Engine } from './schema/tables.js';

/** What is kept of servers, on disk or in a database that several machines share. */
export class Storage {
  /** Told of what changed, here or elsewhere, two seconds later at most. */
  readonly changes: Changes;
  readonly #open: OpenDatabase;

  private constructor(open: OpenDatabase, changes: Changes) {
    this.#open = open;
    this.changes = changes;
  }

  /**
   * Opens what is kept, and brings it to the form of this version.
   *
   * @throws StorageError Where it cannot be opened, or a newer version wrote it.
   */
  static async open(settings: StorageSettings): Promise<Storage> {
    const changes = new Changes();
    const open = await openDatabase(settings, changes);
    try {
      await migrate(open.database, open.engine);
    } catch (error) {
      await open.close();
      throw error;
    }
    return new Storage(open, changes);
  }

  /** The database itself, for what is about all servers. */
  get database(): Database {
    return this.#open.database;
  }

  get engine(): Engine {
    return this.#open.engine;
  }

  /** What is kept of one server: nothing of another is within its reach. */
  server(guild: string): KeptServer {
    return new KeptServer(guild, this.database, (work) => this.#write(guild, work));
  }

  /** Asks the database for nothing but an answer. */
  async ping(): Promise<void> {
    await sql`select 1`.execute(this.database);
  }

  /** The story that a link leads to; nothing where it leads to none any more. */
  async linked(link: string): Promise<LinkedStory | undefined> {
    return linkedStory(this.database, link);
  }

  async close(): Promise<void> {
    await this.#open.close();
  }

  /** Writes all of something or nothing, and tells every machine. */
  async #write<Made>(
    guild: string,
    work: (transaction: DatabaseTransaction) => Promise<Made>,
  ): Promise<Made> {
    const made = await this.database.transaction().execute(async (transaction) => {
      if (this.engine === 'postgres') {
        // Two machines that change the same server do so one after the other, as with SQLite.
        await sql`select pg_advisory_xact_lock(hashtext(${guild}))`.execute(transaction);
        await sql`select pg_notify(${CHANNEL}, ${guild})`.execute(transaction);
      }
      return work(transaction);
    });
    this.changes.tell({ guild });
    return made;
  }
}
