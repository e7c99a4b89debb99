import * as z from 'zod/mini';

// Settings are read once: what is compiled to read something often takes longer than to read them.
z.config({ jitless: true });

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
  z._default(
    z.pipe(
      z.pipe(z.string().check(z.regex(/^\d{1,6}$/)), z.transform(Number)),
      z.number().check(z.minimum(1), z.maximum(most)),
    ),
    otherwise,
  );

/** A port: 0 is one that is free. */
const isPort = (port: number) => port < 2 ** 16;
/** One of some words, in letters of either case. */
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.pipe(z.string().check(z.toLowerCase()), z.enum(words));
const written = (form: RegExp) => z.string().check(z.regex(form));
const web = () => z.url({ protocol: /^https?$/ });
const withoutSlash = z.transform((url: string) => url.replace(/\/+$/, ''));

/** Every setting and its form. */
export const settings = z.object({
  DISCORD_TOKEN: z.optional(written(/^\S+$/)),
  DISCORD_GUILD_ID: z.optional(written(/^\d{17,20}$/)),
  DISCORD_API_URL: z._default(z.pipe(web(), withoutSlash), 'https://discord.com/api'),
  DISCORD_SHARDS: z._default(
    z
      .pipe(
        z.string().check(z.toLowerCase(), z.regex(/^(?:auto|(?:\d{1,4}(?:-\d{1,4})?\/)?\d{1,4})$/)),
        z.transform(readShards),
      )
      .check(
        z.refine(
          (shards) => shards === 'auto' || (shards.first <= shards.last && shards.last < shards.count),
        ),
      ),
    'auto',
  ),
  KNOWLEDGE_DIR: z._default(z.string(), 'knowledge'),
  IGNORE: z._default(
    z.pipe(
      z.string(),
      z.transform((list) => list.split(/[,\n]/).map((pattern) => pattern.trim())),
    ),
    [],
  ),
  CACHE_DIR: z.optional(z.string()),
  WATCH: z._default(oneOf(WATCHES), 'events'),
  DATA_DIR: z._default(z.string(), 'data'),
  DATABASE_URL: z.optional(z.url({ protocol: /^postgres(?:ql)?$/ })),
  WEB_PORT: z.optional(z.pipe(written(/^\d{1,5}$/), z.transform(Number)).check(z.refine(isPort))),
  SERVER_STORIES: whole(10_000, 100),
  SERVER_MEGABYTES: whole(1_000, 20),
  RETENTION_DAYS: whole(365, 30),
  PRIVACY_URL: z.optional(web()),
  WEB_HOST: z._default(written(/^[\w.:-]+$/), '127.0.0.1'),
  METRICS_ADDRESS: z.optional(
    z
      .pipe(written(/^(?:[\w.-]+:|\[[\da-fA-F:]+\]:)?\d{1,5}$/), z.transform(readAddress))
      .check(z.refine(({ port }) => isPort(port))),
  ),
  PUBLIC_URL: z.optional(
    z.pipe(web().check(z.maxLength(200), z.regex(/^[^\s<>()[\]"'\\?#]+$/)), withoutSlash),
  ),
  LOG_LEVEL: z._default(oneOf(LOG_LEVELS), 'info'),
  DEFAULT_LANGUAGE: z._default(oneOf(LANGUAGES), 'fr'),
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
