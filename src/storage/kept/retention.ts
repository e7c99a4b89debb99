import type { Database, Tables } from '../schema/tables.js';

const DAY_MS = 86_400_000;
/** Days after which what is kept of a server that removed the bot is deleted. */
export const DEPARTED_DAYS = 30;
/** The tables that hold something of a server. */
const OF_SERVERS = [
  'settings',
  'questions',
  'votes',
  'stories',
  'turns',
  'departures',
] as const satisfies (keyof Tables)[];

/**
 * Deletes what is kept no longer: questions and votes older than so many days, and all of the servers that removed the
 * bot a while ago.
 *
 * @returns The servers of which all was deleted.
 */
export async function deleteOld(database: Database, days: number, now = Date.now()): Promise<string[]> {
  const oldest = now - days * DAY_MS;
  await database.deleteFrom('questions').where('asked', '<', oldest).execute();
  await database.deleteFrom('votes').where('voted', '<', oldest).execute();
  return database.transaction().execute(async (transaction) => {
    const gone = await transaction
      .selectFrom('departures')
      .select('guild')
      .where('departed', '<', now - DEPARTED_DAYS * DAY_MS)
      .execute();
    const guilds = gone.map(({ guild }) => guild);
    if (guilds.length > 0)
      for (const table of OF_SERVERS)
        await transaction.deleteFrom(table).where('guild', 'in', guilds).execute();
    return guilds;
  });
}

/** The servers of which anything is kept. */
export async function serversKept(database: Database): Promise<Set<string>> {
  const found = new Set<string>();
  for (const table of OF_SERVERS)
    for (const { guild } of await database.selectFrom(table).select('guild').distinct().execute())
      found.add(guild);
  return found;
}

/** The servers of which it is noted that they removed the bot. */
export async function serversDeparted(database: Database): Promise<Set<string>> {
  const rows = await database.selectFrom('departures').select('guild').execute();
  return new Set(rows.map(({ guild }) => guild));
}

/** The servers that have stories made of messages. */
export async function serversTalking(database: Database): Promise<Set<string>> {
  const rows = await database
    .selectFrom('stories')
    .select('guild')
    .distinct()
    .where('channel', 'is not', null)
    .execute();
  return new Set(rows.map(({ guild }) => guild));
}
