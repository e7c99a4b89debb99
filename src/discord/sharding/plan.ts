import { REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { loginError } from '../service/ending.js';

/** Which of all shards of the bot run in this process. */
interface Part {
  /** The first and the last, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** How many there are, here and on other machines. */
  readonly count: number;
}

/** The shards that are to run in this process. */
export interface ShardPlan {
  readonly ids: readonly number[];
  /** How many there are, here and on other machines. */
  readonly count: number;
  /** Milliseconds between the starts of two. */
  readonly pace: number;
}

/** From so many servers on, Discord lets no bot connect without shards. */
const SERVERS = 2_500;
/** Milliseconds in which Discord lets as many shards begin as it says, and half a second to be sure. */
const WINDOW_MS = 5_500;

/**
 * Which shards are to run in this process, as it is set, or as Discord wants it.
 *
 * @param api The address of the HTTP API, which discord.js's own look-up of this does not go by.
 * @returns Nothing where one connection serves all.
 * @throws DiscordError Where Discord does not accept the token, or cannot be reached.
 */
export async function planShards(
  setting: 'auto' | Part,
  token: string,
  api: string | undefined,
): Promise<ShardPlan | undefined> {
  if (setting !== 'auto' && setting.count === 1) return undefined;
  const rest = new REST({ version: '10', ...(api ? { api } : {}) }).setToken(token);
  try {
    const wanted = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    const part = setting === 'auto' ? await partOf(rest, wanted.shards) : setting;
    if (part === undefined) return undefined;
    const { first, last, count } = part;
    const ids = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { ids, count, pace: WINDOW_MS / wanted.session_start_limit.max_concurrency };
  } catch (error) {
    throw loginError(error, api);
  }
}

/** All shards that Discord recommends; none where it does without them, though it recommends some. */
async function partOf(rest: REST, count: number): Promise<Part | undefined> {
  if (count === 1) return undefined;
  const { approximate_guild_count: servers = SERVERS } = (await rest.get(Routes.currentApplication())) as {
    readonly approximate_guild_count?: number;
  };
  return servers < SERVERS ? undefined : { first: 0, last: count - 1, count };
}
