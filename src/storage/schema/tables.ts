import type { Kysely, Transaction } from 'kysely';

/** What a server set; one row a server. */
interface SettingsTable {
  readonly guild: string;
  /** JSON, as `kept/settings.ts` reads it. */
  readonly value: string;
}

/** What was asked in a server that keeps it, without who asked. */
interface QuestionsTable {
  /** A random UUID. */
  readonly id: string;
  readonly guild: string;
  readonly asked: number;
  readonly question: string;
  readonly verdict: string;
  /** The files of the stories that were shown for it, as a JSON array. */
  readonly cited: string;
}

/** A vote on an answer; one a person and an answer. */
interface VotesTable {
  readonly guild: string;
  /** The message that shows the answer. */
  readonly message: string;
  readonly voter: string;
  readonly voted: number;
  /** 1 for up, 0 for down. */
  readonly up: number;
  readonly question: string;
}

/** A story that a server added. */
interface StoriesTable {
  readonly guild: string;
  readonly file: string;
  readonly title: string;
  readonly words: number;
  readonly bytes: number;
  readonly added: number;
  /** The channel or thread of the messages that it is made of, and the channel below which that thread is. */
  readonly channel: string | null;
  readonly parent: string | null;
  /** The file. */
  readonly source: Uint8Array;
  /** By which it can be read in a browser: it cannot be guessed, and ends with the story. */
  readonly link: string;
}

/** A message that is a part of a story, as the turn of who wrote it. */
interface TurnsTable {
  readonly guild: string;
  readonly message: string;
  readonly file: string;
  /** Its place in the story, from 0 on. */
  readonly position: number;
  readonly author: string;
  readonly name: string;
  readonly words: string;
}

/** A server that removed the bot. */
interface DeparturesTable {
  readonly guild: string;
  readonly departed: number;
}

/** The tables, by their names, as the last migration leaves them. Times are milliseconds since 1970. */
export interface Tables {
  readonly settings: SettingsTable;
  readonly questions: QuestionsTable;
  readonly votes: VotesTable;
  readonly stories: StoriesTable;
  readonly turns: TurnsTable;
  readonly departures: DeparturesTable;
}

/** The database, whichever engine it runs on. */
export type Database = Kysely<Tables>;
/** The database within a transaction. */
export type DatabaseTransaction = Transaction<Tables>;
/** What the database runs on. */
export type Engine = 'sqlite' | 'postgres';
