import type { DatabaseTransaction } from '../schema/tables.js';
import { newLink } from './linked-story.js';
import type { Spot } from './spot.js';

/** A story that a server added, without its words. */
export interface KeptStory {
  /** Its file's name: unique in its server. */
  readonly file: string;
  readonly title: string;
  readonly words: number;
  readonly bytes: number;
  /** In milliseconds since 1970. */
  readonly added: number;
  /** Where the messages stand that it is made of; nothing of a file. */
  readonly from?: Spot | undefined;
}

/** How much a server may add. */
export interface StoryLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Why a story is not kept: there would be too many, or they would take too much room. */
export type Full = 'files' | 'bytes';

/**
 * Keeps a story of a server, in the place of one of the same file, whose link it goes on with.
 *
 * @returns Why it is not kept, where it is not.
 */
export async function putStory(
  transaction: DatabaseTransaction,
  guild: string,
  { from, ...story }: KeptStory,
  source: Uint8Array,
  limits: StoryLimits,
): Promise<Full | undefined> {
  const others = await transaction
    .selectFrom('stories')
    .select('bytes')
    .where('guild', '=', guild)
    .where('file', '!=', story.file)
    .execute();
  if (others.length >= limits.files) return 'files';
  if (others.reduce((sum, { bytes }) => sum + bytes, story.bytes) > limits.bytes) return 'bytes';
  const before = await transaction
    .selectFrom('stories')
    .select('link')
    .where('guild', '=', guild)
    .where('file', '=', story.file)
    .executeTakeFirst();
  await dropStory(transaction, guild, story.file);
  await transaction
    .insertInto('stories')
    .values({
      guild,
      ...story,
      source,
      link: before?.link ?? newLink(),
      channel: from?.channel ?? null,
      parent: from?.parent ?? null,
    })
    .execute();
  return undefined;
}

/** Deletes a story of a server, and of which messages it is made; whether there was one. */
export async function dropStory(
  transaction: DatabaseTransaction,
  guild: string,
  file: string,
): Promise<boolean> {
  await transaction.deleteFrom('turns').where('guild', '=', guild).where('file', '=', file).execute();
  const { numDeletedRows } = await transaction
    .deleteFrom('stories')
    .where('guild', '=', guild)
    .where('file', '=', file)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
