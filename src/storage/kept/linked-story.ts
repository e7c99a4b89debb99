import { randomBytes } from 'node:crypto';
import type { Database } from '../schema/tables.js';

/** Bytes of a link: too many to be guessed. */
const BYTES = 16;

/** A link to a story that nobody can guess: 22 characters of base64url. */
export const newLink = (): string => randomBytes(BYTES).toString('base64url');

/** A story by its link: of which server, and in which file. */
export interface LinkedStory {
  readonly guild: string;
  readonly file: string;
}

/**
 * The story that a link leads to: nothing where the story was taken away, or its server removed the bot, or where it is
 * made of messages: what members wrote is read on Discord alone. This is the one way to a server's story that does not
 * begin with the server.
 */
export async function linkedStory(database: Database, link: string): Promise<LinkedStory | undefined> {
  return database
    .selectFrom('stories')
    .select(['guild', 'file'])
    .where('link', '=', link)
    .where('channel', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('departures').select('departed').whereRef('departures.guild', '=', 'stories.guild'),
        ),
      ),
    )
    .executeTakeFirst();
}
