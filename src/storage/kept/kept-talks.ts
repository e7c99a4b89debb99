import type { Database, DatabaseTransaction } from '../schema/tables.js';
import { dropStory, type Full, type KeptStory, putStory, type StoryLimits } from './put-story.js';
import type { Spot } from './spot.js';
import { type Turn, talkText, titleOf, wordsIn } from './talk.js';
import type { Write } from './write.js';

/** The stories of one server that are made of messages: they follow what becomes of those. */
export class KeptTalks {
  readonly #guild: string;
  readonly #database: Database;
  readonly #write: Write;

  constructor(guild: string, database: Database, write: Write) {
    this.#guild = guild;
    this.#database = database;
    this.#write = write;
  }

  /**
   * Keeps messages as a story, in the place of one of the same file.
   *
   * @returns Why it is not kept, where it is not.
   */
  async add(
    { file, title, from }: Pick<KeptStory, 'file' | 'title' | 'from'>,
    turns: readonly Turn[],
    limits: StoryLimits,
  ): Promise<Full | undefined> {
    const source = Buffer.from(talkText(title, turns));
    const words = wordsIn(source.toString());
    const story = { file, title, words, bytes: source.length, added: Date.now(), from };
    return this.#write(async (transaction) => {
      const full = await putStory(transaction, this.#guild, story, source, limits);
      if (full !== undefined) return full;
      const rows = turns.map((turn, position) => ({ guild: this.#guild, file, position, ...turn }));
      for (const row of rows) await transaction.insertInto('turns').values(row).execute();
      return undefined;
    });
  }

  /** The channels and threads of whose messages stories are made. */
  async spots(): Promise<Spot[]> {
    const rows = await this.#database
      .selectFrom('stories')
      .select(['channel', 'parent'])
      .distinct()
      .where('guild', '=', this.#guild)
      .where('channel', 'is not', null)
      .execute();
    return rows.flatMap(({ channel, parent }) =>
      channel === null ? [] : [{ channel, parent: parent ?? undefined }],
    );
  }

  /** Takes over that a channel or a thread is deleted, with all that was said there and in its threads. */
  async leave(channel: string): Promise<void> {
    await this.#write(async (transaction) => {
      const stories = await transaction
        .selectFrom('stories')
        .select('file')
        .where('guild', '=', this.#guild)
        .where((where) => where.or([where('channel', '=', channel), where('parent', '=', channel)]))
        .execute();
      for (const { file } of stories) await dropStory(transaction, this.#guild, file);
    });
  }

  /** Takes over that a message says something else now, or that it is deleted. */
  async follow(message: string, words: string | undefined): Promise<void> {
    await this.#write(async (transaction) => {
      const turns = () =>
        transaction.selectFrom('turns').where('guild', '=', this.#guild).where('message', '=', message);
      const before = await turns().select(['file', 'words']).execute();
      if (words === undefined || words.trim() === '')
        await transaction
          .deleteFrom('turns')
          .where('guild', '=', this.#guild)
          .where('message', '=', message)
          .execute();
      else
        await transaction
          .updateTable('turns')
          .set({ words })
          .where('guild', '=', this.#guild)
          .where('message', '=', message)
          .execute();
      await this.#rewriteAll(transaction, before);
    });
  }

  /**
   * Takes away what a person wrote.
   *
   * @returns How many messages of theirs there were.
   */
  async forget(author: string): Promise<number> {
    return this.#write(async (transaction) => {
      const theirs = await transaction
        .selectFrom('turns')
        .select(['file', 'words'])
        .where('guild', '=', this.#guild)
        .where('author', '=', author)
        .execute();
      await transaction
        .deleteFrom('turns')
        .where('guild', '=', this.#guild)
        .where('author', '=', author)
        .execute();
      await this.#rewriteAll(transaction, theirs);
      return theirs.length;
    });
  }

  /** Writes the stories anew of which some messages were changed or taken away. */
  async #rewriteAll(
    transaction: DatabaseTransaction,
    before: readonly { readonly file: string; readonly words: string }[],
  ): Promise<void> {
    for (const [file, gone] of Map.groupBy(before, (turn) => turn.file))
      await this.#rewrite(transaction, file, new Set(gone.map(({ words }) => titleOf(words))));
  }

  /**
   * Writes a story anew of what is left of its messages; where nothing is, it is gone.
   *
   * @param titles Those that words would give which are not there any more: such a title goes with them.
   */
  async #rewrite(transaction: DatabaseTransaction, file: string, titles: ReadonlySet<string>): Promise<void> {
    const turns = await transaction
      .selectFrom('turns')
      .select(['message', 'name', 'words'])
      .where('guild', '=', this.#guild)
      .where('file', '=', file)
      .orderBy('position')
      .execute();
    const story = transaction.selectFrom('stories').where('guild', '=', this.#guild).where('file', '=', file);
    const known = await story.select('title').executeTakeFirst();
    const [first] = turns;
    if (known === undefined || first === undefined) {
      await dropStory(transaction, this.#guild, file);
      return;
    }
    const title = titles.has(known.title) ? titleOf(first.words) : known.title;
    const source = Buffer.from(talkText(title, turns));
    await transaction
      .updateTable('stories')
      .set({ title, source, bytes: source.length, words: wordsIn(source.toString()) })
      .where('guild', '=', this.#guild)
      .where('file', '=', file)
      .execute();
  }
}
