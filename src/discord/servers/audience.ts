import { type Client, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { type Spot, seenBy } from '../../storage/kept/spot.js';
import { isAmong } from './rules.js';

const { ViewChannel, Connect, Administrator } = PermissionFlagsBits;

/** A member of a server. */
export interface Member {
  readonly id: string;
  readonly roles: readonly string[];
}

/** For whom something is said: for all who see a place, or there for one member alone. */
export interface Audience {
  readonly spot: Spot;
  readonly alone?: Member | undefined;
}

/** Whether something that was said somewhere may be said again to others: all of them see that place, too. */
export function mayHear(client: Client, said: Spot, { spot, alone }: Audience): boolean {
  const source = channelOf(client, said);
  if (source === undefined) return false;
  if (isOpen(source) || isAmong(spot, [source.id])) return true;
  if (alone !== undefined) return sees(source, alone);
  const here = channelOf(client, spot);
  return here?.guild.id === source.guild.id && rulesOf(here) === rulesOf(source);
}

/** The channel by whose permissions a place is seen; nothing where it is not there any more. */
export function channelOf(client: Client, spot: Spot) {
  const channel = client.channels.cache.get(seenBy(spot));
  return channel === undefined || channel.isDMBased() || channel.isThread() ? undefined : channel;
}

type Seen = NonNullable<ReturnType<typeof channelOf>>;

/** Whether everybody in its server sees a channel. */
export function isOpen(channel: Seen): boolean {
  const needed = neededFor(channel);
  const { everyone } = channel.guild.roles;
  const isDenied = channel.permissionOverwrites.cache.some(({ deny }) => deny.any(needed));
  return !isDenied && (channel.permissionsFor(everyone)?.has(needed) ?? false);
}

/** Whether a member sees a channel. */
export function sees(channel: Seen, { id, roles }: Member): boolean {
  const { guild, permissionOverwrites } = channel;
  if (guild.ownerId === id) return true;
  const needed = neededFor(channel);
  const held = [guild.id, ...roles].reduce(
    (all, role) => all | (guild.roles.cache.get(role)?.permissions.bitfield ?? 0n),
    0n,
  );
  if ((held & Administrator) !== 0n) return true;
  const found = permissionOverwrites.cache;
  const ofRoles = [...found.values()].filter(
    (one) => one.type === OverwriteType.Role && one.id !== guild.id && roles.includes(one.id),
  );
  const steps = [[found.get(guild.id)], ofRoles, [found.get(id)]];
  const allowed = steps.reduce((now, step) => {
    const denied = step.reduce((all, one) => all | (one?.deny.bitfield ?? 0n), 0n);
    return (now & ~denied) | step.reduce((all, one) => all | (one?.allow.bitfield ?? 0n), 0n);
  }, held);
  return (allowed & needed) === needed;
}

/** What is said in a channel of voices is read only by those who may enter it. */
function neededFor(channel: Seen): bigint {
  return channel.isVoiceBased() ? ViewChannel | Connect : ViewChannel;
}

/** Who sees a channel, as its permissions say it: channels of a server where they say the same are seen by the same. */
function rulesOf(channel: Seen): string {
  const needed = neededFor(channel);
  const rules = channel.permissionOverwrites.cache
    .map(({ id, allow, deny }) => [id, String(allow.bitfield & needed), String(deny.bitfield & needed)])
    .filter(([, allow, deny]) => allow !== '0' || deny !== '0')
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([String(needed), rules]);
}
