import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** How much is logged: pino's levels, from the most to the least, and none. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** The languages that Verbatim speaks. */
const LANGUAGES = ['fr', 'en'] as const;
/** How changes in the stories' folder are noticed. */
const WATCHES = ['events', 'poll', 'off'] as const;

/** An address as it is set: "127.0.0.1:9464", or a port of this machine alone. */
function readAddress(text: string): { readonly host: string; readonly port: number } {
  const [, host = '127.0.0.1', port] = /^(?:(.+):)?(\d+)$/.exec(text) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** A whole number from 1 on. */
const whole = (most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(most))
    .default(otherwise);

/** Every setting and its form. */
const settings = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/).optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  IGNORE: z
    .string()
    .transform((list) => list.split(/[,\n]/).map((pattern) => pattern.trim()))
    .default([]),
  CACHE_DIR: z.string().optional(),
  WATCH: z.string().toLowerCase().pipe(z.enum(WATCHES)).default('events'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  WEB_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port < 2 ** 16)
    .optional(),
  SERVER_STORIES: whole(10_000, 100),
  SERVER_MEGABYTES: whole(1_000, 20),
  RETENTION_DAYS: whole(365, 30),
  PRIVACY_URL: z.url({ protocol: /^https?$/ }).optional(),
  WEB_HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  METRICS_ADDRESS: z
    .string()
    .regex(/^(?:[\w.-]+:|\[[\da-fA-F:]+\]:)?\d{1,5}$/)
    .transform(readAddress)
    .refine(({ port }) => port < 2 ** 16)
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .regex(/^[^\s<>()[\]"'\\?#]+$/)
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: z.string().toLowerCase().pipe(z.enum(LOG_LEVELS)).default('info'),
  DEFAULT_LANGUAGE: z.string().toLowerCase().pipe(z.enum(LANGUAGES)).default('fr'),
});

/** The settings by their names in the environment, with the defaults filled in. */
export type Config = Readonly<z.infer<typeof settings>>;
/** The name of a setting in the environment. */
type Setting = keyof Config;
/** Variables by name, as `process.env` has them. */
type Environment = Readonly<Record<string, string | undefined>>;
/** A language that Verbatim speaks. */
type ConfigLanguage = (typeof LANGUAGES)[number];

/** The names of all settings. */
export const SETTINGS = Object.keys(settings.shape) as readonly Setting[];

/** Says which settings are wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What is said of wrong settings, in each language. */
interface ConfigWording {
  readonly takes: Readonly<Record<Setting, string>>;
  readonly wrong: (setting: string, takes: string, was: string) => string;
  readonly secret: string;
  readonly all: (count: number) => string;
  readonly unreadable: (file: string, why: string) => string;
  readonly utf16: string;
  readonly misspelt: (file: string, name: string, setting: string) => string;
  readonly empty: (file: string) => string;
}

const wording: Readonly<Record<ConfigLanguage, ConfigWording>> = {
  fr: {
    takes: {
      DISCORD_TOKEN: 'le jeton d’un bot, seul\u00a0: sans «\u00a0Bot\u00a0» devant, sans espace',
      DISCORD_GUILD_ID: 'l’identifiant d’un serveur\u00a0: 17 à 20 chiffres',
      DISCORD_API_URL: 'une adresse qui commence par http:// ou https://',
      KNOWLEDGE_DIR: 'le chemin d’un dossier de récits',
      IGNORE: 'des motifs comme ceux d’un .gitignore, séparés par des virgules',
      CACHE_DIR: 'le chemin d’un dossier, ou off',
      WATCH: `une valeur parmi ${WATCHES.join(', ')}`,
      DATA_DIR: 'le chemin d’un dossier où le bot peut écrire',
      DATABASE_URL: 'une adresse de PostgreSQL, postgres://utilisateur:mot-de-passe@machine/base',
      WEB_PORT: 'un port, de 0 à 65535',
      SERVER_STORIES: 'un nombre de récits, de 1 à 10\u00a0000',
      SERVER_MEGABYTES: 'un nombre de mégaoctets, de 1 à 1\u00a0000',
      RETENTION_DAYS: 'un nombre de jours, de 1 à 365',
      PRIVACY_URL: 'une adresse qui commence par http:// ou https://',
      WEB_HOST: 'une adresse de cette machine\u00a0: 127.0.0.1 pour elle seule, 0.0.0.0 pour toutes',
      METRICS_ADDRESS: 'une adresse et un port, comme 127.0.0.1:9464',
      PUBLIC_URL: 'l’adresse où l’on atteint les pages, qui commence par https:// ou http://, sans ? ni #',
      LOG_LEVEL: `une valeur parmi ${LOG_LEVELS.join(', ')}`,
      DEFAULT_LANGUAGE: `une valeur parmi ${LANGUAGES.join(', ')}`,
    },
    wrong: (setting, takes, was) => `${setting} attend ${takes}\u00a0; reçu\u00a0: ${was}.`,
    secret: 'autre chose (non montré\u00a0: c’est peut-être un jeton ou un mot de passe)',
    all: (count) =>
      `verbatim\u00a0: ${count === 1 ? '1\u00a0réglage n’est pas bon' : `${count}\u00a0réglages ne sont pas bons`} (environnement ou .env).`,
    unreadable: (file, why) => `verbatim\u00a0: impossible de lire ${file}\u00a0: ${why}`,
    utf16: 'il est en UTF-16\u00a0; il faut l’enregistrer en UTF-8.',
    misspelt: (file, name, setting) =>
      `verbatim\u00a0: ${file}\u00a0: ${name} n’est pas un réglage\u00a0; est-ce ${setting}\u00a0?`,
    empty: (file) => `verbatim\u00a0: ${file} ne règle rien.`,
  },
  en: {
    takes: {
      DISCORD_TOKEN: 'the token of a bot, alone: no “Bot” before it, no blanks',
      DISCORD_GUILD_ID: 'the id of a server: 17 to 20 digits',
      DISCORD_API_URL: 'an address that begins with http:// or https://',
      KNOWLEDGE_DIR: 'the path of a folder of stories',
      IGNORE: 'patterns as in a .gitignore, with commas between',
      CACHE_DIR: 'the path of a folder, or off',
      WATCH: `one of ${WATCHES.join(', ')}`,
      DATA_DIR: 'the path of a folder that the bot can write to',
      DATABASE_URL: 'an address of PostgreSQL, postgres://user:password@machine/database',
      WEB_PORT: 'a port, from 0 to 65535',
      SERVER_STORIES: 'a number of stories, 1 to 10,000',
      SERVER_MEGABYTES: 'a number of megabytes, 1 to 1,000',
      RETENTION_DAYS: 'a number of days, 1 to 365',
      PRIVACY_URL: 'an address that begins with http:// or https://',
      WEB_HOST: 'an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for all',
      METRICS_ADDRESS: 'an address and a port, such as 127.0.0.1:9464',
      PUBLIC_URL:
        'the address where the pages are reached, which begins with https:// or http://, without ? or #',
      LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
      DEFAULT_LANGUAGE: `one of ${LANGUAGES.join(', ')}`,
    },
    wrong: (setting, takes, was) => `${setting} takes ${takes}; it was ${was}.`,
    secret: 'something else (not shown: it may be a token or a password)',
    all: (count) =>
      `verbatim: ${count === 1 ? '1 setting is' : `${count} settings are`} wrong (environment or .env).`,
    unreadable: (file, why) => `verbatim: ${file} cannot be read: ${why}`,
    utf16: 'it is in UTF-16; save it as UTF-8.',
    misspelt: (file, name, setting) => `verbatim: ${file}: ${name} is no setting; is it ${setting}?`,
    empty: (file) => `verbatim: ${file} sets nothing.`,
  },
};

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

/**
 * What is odd about the file of settings, though it can be read: names that are nearly a setting's, or nothing set.
 *
 * @param language Of what is told.
 * @returns One line for each; none where there is no such file.
 * @throws {ConfigError} When the file cannot be read.
 */
export function configHints(language: ConfigLanguage, file = '.env'): string[] {
  const given = readSettings(file, language);
  if (given === undefined) return [];
  const w = wording[language];
  const hints = Object.keys(given).flatMap((name) => {
    const meant = isSetting(name) ? undefined : SETTINGS.find((setting) => isNear(name, setting));
    return meant === undefined ? [] : [w.misspelt(file, name, meant)];
  });
  const isEmpty = !Object.entries(given).some(([name, value]) => isSetting(name) && value?.trim() !== '');
  return isEmpty ? [...hints, w.empty(file)] : hints;
}

/** So many letters of a setting's name may be wrong, missing or too many. */
const SLIPS = 3;

const isSetting = (name: string): boolean => (SETTINGS as readonly string[]).includes(name);
const isNear = (name: string, setting: string): boolean => distance(name.toUpperCase(), setting) <= SLIPS;

/** What a file sets; nothing where there is no such file. */
function readSettings(file: string, language: ConfigLanguage): Environment | undefined {
  try {
    const bytes = readFileSync(file);
    if (bytes.includes(0)) throw new ConfigError(wording[language].unreadable(file, wording[language].utf16));
    return parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ConfigError(wording[language].unreadable(file, message));
  }
}
