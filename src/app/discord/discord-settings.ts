import type { Config } from '../../config/settings.js';

/** By whom, where and for which server the commands are registered. */
export function discordSettings({ DISCORD_TOKEN = '', DISCORD_GUILD_ID, DISCORD_API_URL }: Config) {
  return { token: DISCORD_TOKEN, guild: DISCORD_GUILD_ID, api: DISCORD_API_URL };
}

/** What the bot, or a shard of it, needs to know to run on Discord. */
export function runSettings(config: Config) {
  const operator = {
    retentionDays: config.RETENTION_DAYS,
    privacyUrl: config.PRIVACY_URL,
    stories: { files: config.SERVER_STORIES, megabytes: config.SERVER_MEGABYTES },
  };
  return { ...discordSettings(config), language: config.DEFAULT_LANGUAGE, operator };
}

/** What may stand in no line of the log. */
export function secretsOf({ DISCORD_TOKEN = '', DATABASE_URL }: Config): string[] {
  return [DISCORD_TOKEN, DATABASE_URL === undefined ? '' : new URL(DATABASE_URL).password];
}
