import { type APIInteraction, ChannelType } from 'discord.js';
import type { ServerSettings } from '../../storage/kept/settings.js';
import type { Spot } from '../../storage/kept/spot.js';

/** Why a server does not let somebody ask: not there, or not them. */
export type Refusal = 'where' | 'who';

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/**
 * The server whose settings count for an interaction: none in direct messages, nor where the app is only a user's
 * own, and the server did not invite it.
 */
export function serverOf({
  guild_id,
  authorizing_integration_owners: owners,
}: APIInteraction): string | undefined {
  return guild_id !== undefined && owners?.['0'] === guild_id ? guild_id : undefined;
}

/** Where an interaction happens. */
export function spotOf({ channel }: APIInteraction): Spot {
  const { id = '', type } = channel ?? {};
  const isThread = type !== undefined && THREADS.has(type);
  return {
    channel: id,
    parent: isThread && channel && 'parent_id' in channel ? (channel.parent_id ?? '') : undefined,
  };
}

/** Why a server does not let somebody with these roles ask there; nothing where it does. */
export function refusalOf(
  settings: ServerSettings,
  spot: Spot,
  roles: readonly string[],
): Refusal | undefined {
  if (settings.where === 'threads' && spot.parent === undefined) return 'where';
  if (settings.where === 'channels' && !isAmong(spot, settings.channels)) return 'where';
  const isOpen = settings.roles.length === 0 || settings.roles.some((role) => roles.includes(role));
  return isOpen ? undefined : 'who';
}

/** Whether a place is one of some channels, or a thread below one. */
export function isAmong({ channel, parent }: Spot, channels: readonly string[]): boolean {
  return channels.includes(channel) || (parent !== undefined && channels.includes(parent));
}
