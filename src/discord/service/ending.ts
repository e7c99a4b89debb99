import { GatewayCloseCodes } from 'discord.js';
import type { Localised } from '../../../commands/calls/command.js';

/** Something that ends the bot, worded for the one who runs it. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly wording: Localised;
  /** Of the process: 1 where Discord sends the bot away, 3 where it is not heard of and a new start may help. */
  readonly exitCode: 1 | 3;
  /** Whether no shard can go on where one cannot. */
  readonly isOfAll: boolean;

  constructor(wording: Localised, exitCode: 1 | 3 = 1, isOfAll = exitCode === 1) {
    super(wording.en);
    this.wording = wording;
    this.exitCode = exitCode;
    this.isOfAll = isOfAll;
  }
}

const PORTAL = 'https://discord.com/developers/applications';
const TOKEN: Localised = {
  fr: `Discord refuse le jeton de DISCORD_TOKEN\u00a0: il est faux, ou il a été réinitialisé. On le recopie sur ${PORTAL}, sous «\u00a0Bot\u00a0».`,
  en: `Discord does not accept the token of DISCORD_TOKEN: it is wrong, or was reset. Copy it again from ${PORTAL}, under “Bot”.`,
};

/** That nothing was heard of Discord for too long. */
export const SILENT: Localised = {
  fr: 'Discord ne donne plus signe de vie\u00a0: ce processus s’arrête pour être relancé.',
  en: 'Nothing is heard of Discord any more: this process ends, to be started again.',
};

/** That the one server set is none where the bot is. */
export function wrongGuild(guild: string): Localised {
  return {
    fr: `DISCORD_GUILD_ID vaut ${guild}, mais le bot n’est dans aucun serveur de cet identifiant. Invitez-le sur ce serveur, corrigez le réglage, ou videz-le pour inscrire les commandes partout.`,
    en: `DISCORD_GUILD_ID is ${guild}, but the bot is in no server of that id. Invite it to that server, correct the setting, or empty it to register the commands everywhere.`,
  };
}

function intentsRefused(code: number): Localised {
  return {
    fr: `Discord n’accorde pas les intents demandés (serveurs, messages des serveurs, messages privés). Voir ${PORTAL}, sous «\u00a0Bot\u00a0» (${code}).`,
    en: `Discord does not grant the intents that were asked for (guilds, guild messages, direct messages). See ${PORTAL}, under “Bot” (${code}).`,
  };
}

/** That Discord wants shards: where it is asked how many, a new start takes them. */
const SHARDS_WANTED: Localised = {
  fr: 'Le bot est sur trop de serveurs pour ses connexions (4011)\u00a0: avec DISCORD_SHARDS=auto, le prochain démarrage en prend autant que Discord en demande.',
  en: 'The bot is in too many servers for its connections (4011): with DISCORD_SHARDS=auto, the next start takes as many as Discord wants.',
};

function closedForGood(code: number, fr: string, en: string): Localised {
  return {
    fr: `Discord a fermé la connexion pour de bon\u00a0: ${fr} (${code}).`,
    en: `Discord closed the connection for good: ${en} (${code}).`,
  };
}

/** Close codes after which there is no coming back, and what they mean for the one who runs the bot. */
const FINAL: Readonly<Record<number, Localised>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN,
  [GatewayCloseCodes.InvalidShard]: closedForGood(4010, 'shard incorrect', 'invalid shard'),
  [GatewayCloseCodes.InvalidAPIVersion]: closedForGood(
    4012,
    'cette version de son API n’est plus prise en charge\u00a0; il faut mettre ce projet à jour',
    'it no longer speaks this version of its API; update this project',
  ),
  [GatewayCloseCodes.InvalidIntents]: intentsRefused(4013),
  [GatewayCloseCodes.DisallowedIntents]: intentsRefused(4014),
};

/** What ended the bot, where the gateway closed with a code after which it may not come back. */
export function finalClose(code: number): DiscordError | undefined {
  if (code === GatewayCloseCodes.ShardingRequired) return new DiscordError(SHARDS_WANTED, 3, true);
  const meaning = FINAL[code];
  return meaning === undefined ? undefined : new DiscordError(meaning);
}

/** What kept the bot from logging in. */
export function loginError(error: unknown, api = 'https://discord.com/api'): DiscordError {
  const { code, status, message } = error as Error & Record<'code' | 'status', unknown>;
  if (code === 'TokenInvalid' || status === 401) return new DiscordError(TOKEN);
  if (/disallowed intents/i.test(message)) return new DiscordError(intentsRefused(4014));
  const unreachable: Localised = {
    fr: `Discord est injoignable à l’adresse ${api}\u00a0: ${message}`,
    en: `Discord could not be reached at ${api}: ${message}`,
  };
  return new DiscordError(unreachable, 3);
}
