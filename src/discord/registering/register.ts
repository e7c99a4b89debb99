import { DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { commands, messageCommands } from '../../../commands/index.js';
import { serverCommands, serverMessageCommands } from '../../../commands/managing/index.js';
import { DiscordError, loginError, wrongGuild } from '../service/ending.js';
import { areSame } from './compare.js';
import { type Declaration, declareCommands } from './manifest.js';

/** By whom, where and for which server the commands are registered. */
export interface RegisterSettings {
  readonly token: string;
  /** The one server to register them in, at once; without it they are registered everywhere. */
  readonly guild?: string | undefined;
  /** The address of the HTTP API; Discord's own where nothing is given. */
  readonly api?: string | undefined;
}

/** What registering the commands came to. */
export interface Registered {
  /** Whether anything had to be written. */
  readonly written: boolean;
  /** The ids of the slash commands, by their names. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Servers that Discord lists in one page. */
const PAGE = 200;

/**
 * Registers the commands without logging in.
 *
 * @returns Whether anything had to be written.
 * @throws DiscordError When Discord does not accept the token or the server, or cannot be reached.
 */
export async function registerNow({ token, guild, api }: RegisterSettings): Promise<boolean> {
  const rest = new REST({ version: '10', ...(api ? { api } : {}) }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    const { written } = await register(rest, id, guild);
    return (await clearElsewhere(rest, id, guild)) || written;
  } catch (error) {
    throw error instanceof DiscordError ? error : loginError(error, api);
  }
}

/**
 * Registers the commands where they differ from what is registered: for every server and person, or for one
 * server alone.
 *
 * @throws DiscordError Where the bot is not in that server.
 * @throws What Discord answers when it refuses.
 */
export async function register(
  rest: REST,
  application: string,
  guild: string | undefined,
): Promise<Registered> {
  const wanted = wantedFor(guild);
  try {
    const route = routeOf(application, guild);
    const known = await list(rest, route, true);
    const isSame = areSame(known, wanted);
    const now = isSame ? known : ((await rest.put(route, { body: wanted })) as Known[]);
    return { written: !isSame, ids: new Map(now.map(({ name, id }) => [name, id])) };
  } catch (error) {
    throw guild !== undefined && isUnknownGuild(error) ? new DiscordError(wrongGuild(guild)) : error;
  }
}

/**
 * Whether the commands are registered as they should be.
 *
 * @throws DiscordError Where the bot is not in that server.
 * @throws What Discord answers when it refuses.
 */
export async function areRegistered(
  rest: REST,
  application: string,
  guild: string | undefined,
): Promise<boolean> {
  try {
    return areSame(await list(rest, routeOf(application, guild), true), wantedFor(guild));
  } catch (error) {
    throw guild !== undefined && isUnknownGuild(error) ? new DiscordError(wrongGuild(guild)) : error;
  }
}

function wantedFor(guild: string | undefined): Declaration[] {
  return declareCommands(
    { commands, messageCommands, serverCommands, serverMessageCommands },
    guild === undefined,
  );
}

/**
 * Takes the commands away where they were registered before, so that none stands twice: everywhere, where they are
 * now in one server; in each other server, where there are any.
 *
 * @returns Whether there were any.
 */
export async function clearElsewhere(
  rest: REST,
  application: string,
  guild: string | undefined,
): Promise<boolean> {
  let cleared = guild !== undefined && (await clear(rest, routeOf(application, undefined)));
  for await (const { id: other } of guildsOf(rest))
    if (other !== guild) cleared = (await clear(rest, routeOf(application, other))) || cleared;
  return cleared;
}

/** A command as it is registered. */
type Known = Declaration & { readonly id: string };
type CommandsRoute = `/${string}`;

function routeOf(application: string, guild: string | undefined): CommandsRoute {
  return guild === undefined
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guild);
}

async function list(rest: REST, route: CommandsRoute, localised: boolean): Promise<Known[]> {
  const query = new URLSearchParams(localised ? { with_localizations: 'true' } : {});
  return (await rest.get(route, { query })) as Known[];
}

async function clear(rest: REST, route: CommandsRoute): Promise<boolean> {
  try {
    if ((await list(rest, route, false)).length === 0) return false;
    await rest.put(route, { body: [] });
    return true;
  } catch (error) {
    // A server may have let the bot in without its commands, or sent it away meanwhile.
    if (isUnknownGuild(error)) return false;
    throw error;
  }
}

/** A server that the bot is in, as Discord lists it. */
interface GuildOfBot {
  readonly id: string;
  readonly name?: string;
  /** What the bot may do there, as a number. */
  readonly permissions?: string;
}

/** The servers that the bot is in, page by page. */
export async function* guildsOf(rest: REST): AsyncGenerator<GuildOfBot> {
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = (await rest.get(Routes.userGuilds(), { query })) as GuildOfBot[];
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.id;
  }
}

function isUnknownGuild(error: unknown): boolean {
  return error instanceof DiscordAPIError && UNKNOWN_GUILD.has(error.code);
}

const UNKNOWN_GUILD = new Set<number | string>([
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
]);
