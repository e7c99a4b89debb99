import { Bot } from '../../standin/bot.js';
import { StandIn } from '../../standin/standin.js';
import { Cluster, postgresPrograms } from '../../storage/cluster.js';
import { walkInsights, walkThreads } from './insights.js';
import { walkLibrary } from './library.js';
import { walkAsMember } from './member.js';
import { walkAsOperator } from './operator.js';
import type { WalkPlace } from './place.js';
import { walkSettings } from './settings.js';
import { Telling } from './telling.js';

// Walks through every flow as a member, a manager and an operator would, in both languages and on both databases, and
// writes down what is seen: `npm run bench -- none`, which builds it, then
// `node dist/test/prove/walk/main.js > test/prove/walk/walk.md`.

/** The flag of an application that may read messages that are not meant for it. */
const READS_MESSAGES = 1 << 18;
/** As many stories as there are forms and one, so that the last is refused. */
const SETTINGS = { SERVER_STORIES: '12', SERVER_MEGABYTES: '1', PRIVACY_URL: 'https://example.org/privacy' };

/** Walks on one database. */
async function walk(
  telling: Telling,
  settings: Readonly<Record<string, string>>,
): Promise<readonly WalkPlace[]> {
  const discord = await StandIn.start();
  discord.world.due = 10_000;
  const english = discord.guild('The readers', 'en-GB');
  discord.guild('Ailleurs', 'fr');
  const [french = english] = discord.guilds;
  const places = [
    { discord, guild: french, language: 'fr', telling },
    { discord, guild: english, language: 'en', telling },
  ] as const;
  let bot = await Bot.ready(discord, { ...SETTINGS, ...settings });
  for (const place of places) {
    const isFrench = place.language === 'fr';
    telling.say(`\n# ${isFrench ? 'Français' : 'English'}\n\n## ${isFrench ? 'Un membre' : 'A member'}`);
    await walkAsMember(place);
    telling.say(`\n## ${isFrench ? 'Qui gère le serveur' : 'Who manages the server'}`);
    await walkSettings(place);
    await walkLibrary(place);
  }
  await bot.stop();
  discord.rest.flags = READS_MESSAGES;
  bot = await Bot.ready(discord, { ...SETTINGS, ...settings });
  for (const place of places) {
    telling.say(`\n# With Message Content Intent, ${place.language === 'fr' ? 'en français' : 'in English'}`);
    await walkThreads(place);
    await walkInsights(place);
  }
  telling.say(
    `\nProblems that Discord would have with it: ${discord.rest.problems.length}. Errors in the log: ${bot.log(50).length}.`,
  );
  await bot.stop();
  return places;
}

const telling = new Telling();
try {
  await walkAll(telling);
} finally {
  process.stdout.write(`${telling.lines.join('\n').trim()}\n`);
}

async function walkAll(onSqlite: Telling): Promise<void> {
  const places = await walk(onSqlite, {});
  if (postgresPrograms() === undefined) onSqlite.say('\nPostgreSQL is not installed: the rest is left out.');
  else await walkOnPostgres(onSqlite, places);
  await places[0]?.discord.close();
}

async function walkOnPostgres(onSqlite: Telling, [place]: readonly WalkPlace[]): Promise<void> {
  const cluster = await Cluster.start();
  try {
    const onPostgres = new Telling();
    const [other] = await walk(onPostgres, { DATABASE_URL: cluster.database() });
    await other?.discord.close();
    const differing = onPostgres.lines.filter((line, n) => line !== onSqlite.lines[n]);
    const steps = onPostgres.lines.length;
    onSqlite.say('\n# On PostgreSQL\n');
    onSqlite.say(`All ${steps} steps were walked again; something else was seen at ${differing.length}.`);
    for (const line of differing) onSqlite.say(line);
    onSqlite.say('\n# Who runs the bot\n');
    if (place) await walkAsOperator(place, cluster.database());
  } finally {
    cluster.stop();
  }
}
