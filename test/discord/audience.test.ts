import { ChannelType, Client, PermissionFlagsBits } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelOf, isOpen, mayHear, sees } from '../../src/discord/servers/audience.js';
import { runs } from '../runs.js';

const GUILD = '100000000000000001';
const OWNER = '100000000000000009';
const ROLES = ['100000000000000011', '100000000000000012', '100000000000000013'];
const MEMBERS = [OWNER, '100000000000000021', '100000000000000022'];
const { ViewChannel, Administrator, SendMessages } = PermissionFlagsBits;

/** Who may what in a channel, by the id of a role or of a member. */
type Overwrites = readonly {
  readonly id: string;
  readonly type: number;
  readonly allow: string;
  readonly deny: string;
}[];

const bits = fc
  .subarray([ViewChannel, Administrator, SendMessages])
  .map((some) => some.reduce((a, b) => a | b, 0n));
const overwrites: fc.Arbitrary<Overwrites> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(GUILD, ...ROLES, ...MEMBERS),
      allow: fc.constantFrom('0', String(ViewChannel)),
      deny: fc.constantFrom('0', String(ViewChannel), String(SendMessages)),
    }),
    { selector: ({ id }) => id },
  )
  .map((all) => all.map((one) => ({ ...one, type: MEMBERS.includes(one.id) ? 1 : 0 })));

/** A server with two channels, as discord.js knows it. */
function serverWith(permissions: readonly bigint[], one: Overwrites, two: Overwrites = []) {
  const client = new Client({ intents: [] });
  const role = (id: string, held: bigint, name: string) => ({
    id,
    name,
    permissions: String(held),
    position: 0,
  });
  const channel = (id: string, permission_overwrites: Overwrites) => ({
    id,
    name: id,
    type: ChannelType.GuildText,
    permission_overwrites,
  });
  const described = {
    id: GUILD,
    owner_id: OWNER,
    roles: [GUILD, ...ROLES].map((id, n) => role(id, permissions[n] ?? 0n, id)),
    channels: [channel('1', one), channel('2', two)],
  };
  const add = (client.guilds as unknown as { _add(what: object): import('discord.js').Guild })._add;
  const guild = add.call(client.guilds, described);
  const found = channelOf(client, { channel: '1' });
  if (found === undefined) throw new Error('There is no channel.');
  return { client, guild, channel: found };
}

describe('who sees a channel', () => {
  it('is who Discord’s library says sees it', () => {
    fc.assert(
      fc.property(
        fc.array(bits, { minLength: 4, maxLength: 4 }),
        overwrites,
        fc.constantFrom(...MEMBERS),
        fc.subarray(ROLES),
        (permissions, one, id, roles) => {
          const { guild, channel } = serverWith(permissions, one);
          const add = (guild.members as unknown as { _add(what: object): import('discord.js').GuildMember })
            ._add;
          const member = add.call(guild.members, { user: { id, username: 'Z' }, roles });
          expect(sees(channel, { id, roles })).toBe(channel.permissionsFor(member).has(ViewChannel));
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  it('is everybody where it is open', () => {
    fc.assert(
      fc.property(
        fc.array(bits, { minLength: 4, maxLength: 4 }),
        overwrites,
        fc.constantFrom(...MEMBERS),
        fc.subarray(ROLES),
        (permissions, one, id, roles) => {
          const { channel } = serverWith(permissions, one);
          if (isOpen(channel)) expect(sees(channel, { id, roles })).toBe(true);
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  it('is everybody to whom something said there is said again', () => {
    fc.assert(
      fc.property(
        fc.array(bits, { minLength: 4, maxLength: 4 }),
        overwrites,
        overwrites,
        fc.constantFrom(...MEMBERS),
        fc.subarray(ROLES),
        (permissions, one, two, id, roles) => {
          const { client, channel } = serverWith(permissions, one, two);
          const here = channelOf(client, { channel: '2' });
          if (here === undefined || !sees(here, { id, roles })) return;
          if (mayHear(client, { channel: '1' }, { spot: { channel: '2' } }))
            expect(sees(channel, { id, roles })).toBe(true);
        },
      ),
      { numRuns: runs(2_000) },
    );
  });

  it('is nobody where it is not there any more', () => {
    const { client } = serverWith([ViewChannel], []);
    expect(mayHear(client, { channel: '3' }, { spot: { channel: '3' } })).toBe(false);
  });
});
