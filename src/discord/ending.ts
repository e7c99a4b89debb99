import { GatewayCloseCodes } from 'discord.js';

/** Something that ends the bot, worded for the one who runs it. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
}

const TOKEN =
  'Discord does not accept the token of DISCORD_TOKEN: it is wrong, or was reset. Copy it again from ' +
  'https://discord.com/developers/applications, under “Bot”.';
const INTENTS =
  'Discord does not grant the intents that were asked for (guilds, guild messages, direct messages). See ' +
  'https://discord.com/developers/applications, under “Bot”.';

/** Close codes after which there is no coming back, and what they mean for the one who runs the bot. */
const FINAL: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN],
  [GatewayCloseCodes.InvalidShard, 'Discord closed the connection for good: invalid shard (4010).'],
  [
    GatewayCloseCodes.ShardingRequired,
    'Discord closed the connection for good: the bot is in too many servers for one connection (4011).',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord closed the connection for good: it no longer speaks this version of its API (4012). Update this project.',
  ],
  [GatewayCloseCodes.InvalidIntents, `${INTENTS} (4013)`],
  [GatewayCloseCodes.DisallowedIntents, `${INTENTS} (4014)`],
]);

/** What ended the bot, where the gateway closed with a code after which it may not come back. */
export function finalClose(code: number): DiscordError | undefined {
  const meaning = FINAL.get(code);
  return meaning === undefined ? undefined : new DiscordError(meaning);
}

/** What kept the bot from logging in. */
export function loginError(error: unknown, api = 'https://discord.com/api'): DiscordError {
  const { code, status, message } = error as Error & Record<'code' | 'status', unknown>;
  if (code === 'TokenInvalid' || status === 401) return new DiscordError(TOKEN);
  if (/disallowed intents/i.test(message)) return new DiscordError(`${INTENTS} (4014)`);
  return new DiscordError(`Discord could not be reached at ${api}: ${message}`);
}
