import { randomUUID } from 'node:crypto';
import type { Database } from '../schema/tables.js';
import { KeptStories } from './kept-stories.js';
import { KeptTalks } from './kept-talks.js';
import { readSettings, type ServerSettings } from './settings.js';
import type { Write } from './write.js';

/** A question that was asked, without who asked it. */
export interface KeptQuestion {
  /** In milliseconds since 1970. */
  readonly asked: number;
  readonly question: string;
  readonly verdict: string;
  /** The files of the stories that were shown. */
  readonly cited: readonly string[];
}

/** What somebody thinks of an answer. */
export interface Vote {
  /** The id of the message that shows the answer. */
  readonly message: string;
  /** The id of who votes. */
  readonly voter: string;
  readonly isUp: boolean;
  readonly question: string;
}

/** How often an answer to a question was voted up and down. */
export interface Voted {
  readonly question: string;
  readonly up: number;
  readonly down: number;
}

/** Questions and votes that are looked at, the latest. */
const MOST = 3_000;

/** What is kept of one server. */
export class KeptServer {
  readonly guild: string;
  readonly stories: KeptStories;
  readonly talks: KeptTalks;
  readonly #database: Database;
  readonly #write: Write;

  constructor(guild: string, database: Database, write: Write) {
    this.guild = guild;
    this.#database = database;
    this.#write = write;
    this.stories = new KeptStories(guild, database, write);
    this.talks = new KeptTalks(guild, database, write);
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

  async keepQuestion({ asked, question, verdict, cited }: KeptQuestion): Promise<void> {
    const row = {
      id: randomUUID(),
      guild: this.guild,
      asked,
      question,
      verdict,
      cited: JSON.stringify(cited),
    };
    await this.#database.insertInto('questions').values(row).execute();
  }

  /** The questions that were kept since a time, the latest first. */
  async questions(since: number): Promise<KeptQuestion[]> {
    const rows = await this.#database
      .selectFrom('questions')
      .select(['asked', 'question', 'verdict', 'cited'])
      .where('guild', '=', this.guild)
      .where('asked', '>=', since)
      .orderBy('asked', 'desc')
      .limit(MOST)
      .execute();
    return rows.map(({ cited, ...row }) => ({ ...row, cited: JSON.parse(cited) as string[] }));
  }

  /** Counts a vote, in the place of the one that the same person gave on the same answer before. */
  async vote({ message, voter, isUp, question }: Vote): Promise<void> {
    const vote = { voted: Date.now(), up: isUp ? 1 : 0, question };
    await this.#database
      .insertInto('votes')
      .values({ guild: this.guild, message, voter, ...vote })
      .onConflict((conflict) => conflict.columns(['guild', 'message', 'voter']).doUpdateSet(vote))
      .execute();
  }

  /** What was voted on since a time, by the question. */
  async votes(since: number): Promise<Voted[]> {
    const rows = await this.#database
      .selectFrom('votes')
      .select(['question', 'up'])
      .where('guild', '=', this.guild)
      .where('voted', '>=', since)
      .orderBy('voted', 'desc')
      .limit(MOST)
      .execute();
    const groups = Map.groupBy(rows, ({ question }) => question);
    return [...groups].map(([question, votes]) => {
      const up = votes.filter((vote) => vote.up === 1).length;
      return { question, up, down: votes.length - up };
    });
  }

  /**
   * Deletes what is kept of a person.
   *
   * @returns How many votes of theirs there were, and how many messages in stories.
   */
  async forget(person: string): Promise<{ readonly votes: number; readonly messages: number }> {
    const messages = await this.talks.forget(person);
    const { numDeletedRows } = await this.#database
      .deleteFrom('votes')
      .where('guild', '=', this.guild)
      .where('voter', '=', person)
      .executeTakeFirst();
    return { votes: Number(numDeletedRows), messages };
  }

  /** Notes that the server removed the bot, or invited it again. */
  async depart(isGone: boolean, now = Date.now()): Promise<void> {
    if (!isGone) {
      await this.#database.deleteFrom('departures').where('guild', '=', this.guild).execute();
      return;
    }
    await this.#database
      .insertInto('departures')
      .values({ guild: this.guild, departed: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function settingsOf(database: Database, guild: string) {
  const query = database.selectFrom('settings').select('value').where('guild', '=', guild);
  return query.executeTakeFirst();
}
