import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';

/** How much is logged: pino's levels, from the most to the least, and none. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** The languages that Verbatim speaks. */
const LANGUAGES = ['fr', 'en'] as const;

/** Every setting: its form, and in `describe` what it takes. */
const settings = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/)
    .optional()
    .describe('the token of a bot, alone: no "Bot" before it, no blanks'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional()
    .describe('the id of a server: 17 to 20 digits'),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api')
    .describe('an address that begins with http:// or https://'),
  KNOWLEDGE_DIR: z.string().default('knowledge').describe('the path of a folder of stories'),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS))
    .default('info')
    .describe(`one of ${LOG_LEVELS.join(', ')}`),
  DEFAULT_LANGUAGE: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LANGUAGES))
    .default('fr')
    .describe(`one of ${LANGUAGES.join(', ')}`),
});

/** The settings by their names in the environment, with the defaults filled in. */
export type Config = Readonly<z.infer<typeof settings>>;
/** The name of a setting in the environment. */
type Setting = keyof Config;
/** Variables by name, as `process.env` has them. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The names of all settings. */
export const SETTINGS = Object.keys(settings.shape) as readonly Setting[];

/** Says which settings are wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Looks like the token of a bot, wherever it was pasted. */
const TOKEN = /[\w-]{17,}\.[\w-]{4,}\.[\w-]{17,}/;
/** So much of a wrong value is shown, in characters. */
const SHOWN = 60;

/**
 * Reads the settings from variables. An empty or blank one counts as not set.
 *
 * @throws {ConfigError} One for all wrong settings: what each takes and what it was. A token is never shown.
 * @example readConfig({ LOG_LEVEL: 'debug' }).KNOWLEDGE_DIR // 'knowledge'
 */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(
    SETTINGS.map((name) => [name, env[name]?.trim()]).filter(
      ([, value]) => value !== '' && value !== undefined,
    ),
  );
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const wrong = SETTINGS.filter((name) => read.error.issues.some((issue) => issue.path[0] === name));
  const lines = wrong.map((name) => {
    const takes = settings.shape[name].description ?? '';
    return `  ${name} takes ${takes}; it was ${shown(name, String(given[name]), env)}.`;
  });
  const count = wrong.length === 1 ? '1 setting is' : `${wrong.length} settings are`;
  throw new ConfigError(`Configuration: ${count} wrong (environment or .env).\n${lines.join('\n')}`);
}

function shown(name: Setting, value: string, { DISCORD_TOKEN: token }: Environment): string {
  const isSecret =
    name === 'DISCORD_TOKEN' || TOKEN.test(value) || (!!token?.trim() && value.includes(token.trim()));
  if (isSecret) return 'something else (not shown: it may be a token)';
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}

/**
 * Reads the settings from a file of the form `NAME=value` and from variables, which go before it.
 *
 * @param env Mostly `process.env`.
 * @param file Where there is none, the variables alone count.
 * @throws {ConfigError} When a setting is wrong or the file cannot be read.
 */
export function loadConfig(env: Environment, file = '.env'): Config {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  return readConfig({ ...readSettings(file), ...Object.fromEntries(set) });
}

function readSettings(file: string): Environment {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    throw new ConfigError(`Configuration: ${file} cannot be read: ${message}`);
  }
}
