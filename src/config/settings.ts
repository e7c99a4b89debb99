import { z } from 'zod';

/** How much is logged: pino's levels, from the most to the least, and none. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
/** The languages that Verbatim speaks. */
export const LANGUAGES = ['fr', 'en'] as const;
/** How changes in the stories' folder are noticed. */
export const WATCHES = ['events', 'poll', 'off'] as const;

/** An address as it is set: "127.0.0.1:9464", or a port of this machine alone. */
function readAddress(text: string): { readonly host: string; readonly port: number } {
  const [, host = '127.0.0.1', port] = /^(?:(.+):)?(\d+)$/.exec(text) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** Which of all shards of the bot run here: from the first to the last, counted from 0. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Shards as they are set: "auto", "4" for all of four, "0-3/12" for the first four of twelve. */
function readShards(text: string): 'auto' | ShardRange {
  if (text === 'auto') return text;
  const [, first, last = first, of] = /^(?:(\d+)(?:-(\d+))?\/)?(\d+)$/.exec(text) ?? [];
  const count = Number(of);
  return first === undefined
    ? { first: 0, last: count - 1, count }
    : { first: Number(first), last: Number(last), count };
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
export const settings = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/).optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_SHARDS: z
    .string()
    .toLowerCase()
    .regex(/^(?:auto|(?:\d{1,4}(?:-\d{1,4})?\/)?\d{1,4})$/)
    .transform(readShards)
    .refine((shards) => shards === 'auto' || (shards.first <= shards.last && shards.last < shards.count))
    .default('auto'),
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
export type Setting = keyof Config;
/** Variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** A language that Verbatim speaks. */
export type ConfigLanguage = (typeof LANGUAGES)[number];

/** The names of all settings. */
export const SETTINGS = Object.keys(settings.shape) as readonly Setting[];
