import { readSettings } from './env-file.js';
import { ConfigError } from './error.js';
import {
  type Config,
  type ConfigLanguage,
  type Environment,
  SETTINGS,
  type Setting,
  settings,
} from './settings.js';
import { wording } from './wording.js';

/** The settings that hold a secret. */
const SECRETS: ReadonlySet<string> = new Set(['DISCORD_TOKEN', 'DATABASE_URL'] satisfies Setting[]);
/** Looks like the token of a bot, wherever it was pasted. */
const TOKEN = /[\w-]{17,}\.[\w-]{4,}\.[\w-]{17,}/;
/** So much of a wrong value is shown, in characters. */
const SHOWN = 60;

/**
 * Reads the settings from variables. An empty or blank one counts as not set.
 *
 * @param language Of what is thrown.
 * @throws {ConfigError} One for all wrong settings: what each takes and what it was. A token is never shown.
 * @example readConfig({ LOG_LEVEL: 'debug' }, 'fr').KNOWLEDGE_DIR // 'knowledge'
 */
export function readConfig(env: Environment, language: ConfigLanguage): Config {
  const given = Object.fromEntries(
    SETTINGS.map((name) => [name, env[name]?.trim()]).filter(
      ([, value]) => value !== '' && value !== undefined,
    ),
  );
  const read = settings.safeParse(given);
  if (read.success) return read.data;
  const wrong = SETTINGS.filter((name) => read.error.issues.some((issue) => issue.path[0] === name));
  const w = wording[language];
  const lines = wrong.map((name) => {
    const value = String(given[name]);
    const was = isSecret(name, value, env) ? w.secret : shown(value);
    return `\n  ${w.wrong(name, w.takes[name], was)}`;
  });
  throw new ConfigError(`${w.all(wrong.length)}${lines.join('')}`);
}

function isSecret(name: Setting, value: string, { DISCORD_TOKEN: token }: Environment): boolean {
  return SECRETS.has(name) || TOKEN.test(value) || (!!token?.trim() && value.includes(token.trim()));
}

function shown(value: string): string {
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}

/**
 * Reads the settings from a file of the form `NAME=value` and from variables, which go before it.
 *
 * @param env Mostly `process.env`.
 * @param language Of what is thrown.
 * @param file Where there is none, the variables alone count.
 * @throws {ConfigError} When a setting is wrong or the file cannot be read.
 */
export function loadConfig(env: Environment, language: ConfigLanguage, file = '.env'): Config {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  return readConfig({ ...readSettings(file, language), ...Object.fromEntries(set) }, language);
}
