import type { Database } from '../schema/tables.js';
import { dropStory, type Full, type KeptStory, putStory, type StoryLimits } from './put-story.js';
import type { Write } from './write.js';

/** The stories that one server added. */
export class KeptStories {
  readonly #guild: string;
  readonly #database: Database;
  readonly #write: Write;

  constructor(guild: string, database: Database, write: Write) {
    this.#guild = guild;
    this.#database = database;
    this.#write = write;
  }

  /** All of them, by their files' names. */
  async list(): Promise<KeptStory[]> {
    const rows = await this.#database
      .selectFrom('stories')
      .select(['file', 'title', 'words', 'bytes', 'added', 'channel', 'parent'])
      .where('guild', '=', this.#guild)
      .orderBy('file')
      .execute();
    return rows.map(({ channel, parent, ...story }) =>
      channel === null ? story : { ...story, from: { channel, parent: parent ?? undefined } },
    );
  }

  /** The link of each that is not made of messages, by its file. */
  async links(): Promise<Record<string, string>> {
    const rows = await this.#database
      .selectFrom('stories')
      .select(['file', 'link'])
      .where('guild', '=', this.#guild)
      .where('channel', 'is', null)
      .execute();
    return Object.fromEntries(rows.map(({ file, link }) => [file, link]));
  }

  /** What a file holds; nothing where there is none of this name. */
  async source(file: string): Promise<Uint8Array | undefined> {
    const row = await this.#database
      .selectFrom('stories')
      .select('source')
      .where('guild', '=', this.#guild)
      .where('file', '=', file)
      .executeTakeFirst();
    return row?.source;
  }

  /**
   * Keeps a story, in the place of one of the same file.
   *
   * @returns Why it is not kept, where it is not.
   */
  async add(story: KeptStory, source: Uint8Array, limits: StoryLimits): Promise<Full | undefined> {
    return this.#write((transaction) => putStory(transaction, this.#guild, story, source, limits));
  }

  /** Deletes a story; whether there was one. */
  async remove(file: string): Promise<boolean> {
    return this.#write((transaction) => dropStory(transaction, this.#guild, file));
  }
}
