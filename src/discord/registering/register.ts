import { isDeepStrictEqual } from 'node:util';
import { REST, Routes } from 'discord.js';
import { commands, messageCommands } from '../../../commands/index.js';
import { loginError } from '../service/ending.js';
import { type Declaration, declareCommands } from './manifest.js';

/** What Discord adds of itself to a command that is registered. */
const ADDED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'dm_permission',
]);
/** What a command has where nothing is said. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  required: false,
  autocomplete: false,
  nsfw: false,
  handler: 1,
};

/** The same shape for what means the same: without what Discord adds, defaults and nothings. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normalise);
    return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ADDED.has(key))
      .filter(([key, inner]) => inner !== null && inner !== undefined && DEFAULTS[key] !== inner)
      .map(([key, inner]) => [key, normalise(inner)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function byName(commands: readonly Declaration[]) {
  return new Map(commands.map((command) => [`${command.type ?? 1}:${command.name}`, normalise(command)]));
}

/**
 * Registers the commands without logging in.
 *
 * @returns Whether anything had to be written.
 * @throws DiscordError When Discord does not accept the token, or cannot be reached.
 */
export async function registerNow({ token, guild, api }: RegisterSettings): Promise<boolean> {
  const rest = new REST({ version: '10', ...(api ? { api } : {}) }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    return await register(rest, id, guild, declareCommands(commands, messageCommands, guild === undefined));
  } catch (error) {
    throw loginError(error, api);
  }
}

/** By whom, where and for which server the commands are registered. */
export interface RegisterSettings {
  readonly token: string;
  /** The one server to register them in, at once; without it they are registered everywhere. */
  readonly guild?: string | undefined;
  /** The address of the HTTP API; Discord's own where nothing is given. */
  readonly api?: string | undefined;
}

/**
 * Registers the commands where they differ from what is registered: for every server and person, or for one
 * server alone.
 *
 * @returns Whether anything had to be written.
 * @throws What Discord answers when it refuses.
 */
export async function register(
  rest: REST,
  application: string,
  guild: string | undefined,
  wanted: readonly Declaration[],
): Promise<boolean> {
  const route = guild
    ? Routes.applicationGuildCommands(application, guild)
    : Routes.applicationCommands(application);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as Declaration[];
  if (isDeepStrictEqual(byName(known), byName(wanted))) return false;
  await rest.put(route, { body: wanted });
  return true;
}
