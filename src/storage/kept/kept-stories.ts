import type { Database } from '../schema/tables.js';
import type { Write } from './write.js';

/** A story that a server added, without its words. */
export interface KeptStory {
  /** Its file's name: unique in its server. */
  readonly file: string;
  readonly title: string;
  readonly words: number;
  readonly bytes: number;
  /** In milliseconds since 1970. */
  readonly added: number;
}

/** How much a server may add. */
export interface StoryLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Why a story is not kept: there would be too many, or they would take too much room. */
export type Full = 'files' | 'bytes';

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
    return this.#database
      .selectFrom('stories')
      .select(['file', 'title', 'words', 'bytes', 'added'])
      .where('guild', '=', this.#guild)
      .orderBy('file')
      .execute();
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
    return this.#write(async (transaction) => {
      const others = await transaction
        .selectFrom('stories')
        .select('bytes')
        .where('guild', '=', this.#guild)
        .where('file', '!=', story.file)
        .execute();
      if (others.length >= limits.files) return 'files';
      if (others.reduce((sum, { bytes }) => sum + bytes, story.bytes) > limits.bytes) return 'bytes';
      const { file, ...rest } = { ...story, source };
      await transaction
        .insertInto('stories')
        .values({ guild: this.#guild, file, ...rest })
        .onConflict((conflict) => conflict.columns(['guild', 'file']).doUpdateSet(rest))
        .execute();
      return undefined;
    });
  }

  /** Deletes a story; whether there was one. */
  async remove(file: string): Promise<boolean> {
    return this.#write(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('stories')
        .where('guild', '=', this.#guild)
        .where('file', '=', file)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    });
  }
}
