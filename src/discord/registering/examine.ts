import { ApplicationFlagsBitField, PermissionFlagsBits, PermissionsBitField, REST, Routes } from 'discord.js';
import { DiscordError, loginError } from '../service/ending.js';
import { NEEDED } from './invite.js';
import { areRegistered, guildsOf, type RegisterSettings } from './register.js';

/** A server in which the bot lacks a permission that it needs. */
interface Lacking {
  readonly server: string;
  /** As Discord's interface names them: "SendMessages". */
  readonly permissions: readonly string[];
}

/** How the bot stands with Discord. */
export interface Examined {
  readonly name: string;
  readonly servers: number;
  readonly lacking: readonly Lacking[];
  /** Whether the commands stand as they should. */
  readonly registered: boolean;
  /** Whether *Message Content Intent* is turned on. */
  readonly readsMessages: boolean;
  /** The address of what is said of privacy, as the portal has it; none where it has none. */
  readonly privacy: string | undefined;
}

/** What is read of an application. */
interface Application {
  readonly id: string;
  readonly name?: string;
  readonly flags?: number;
  readonly privacy_policy_url?: string | null;
}

/**
 * Asks Discord how the bot stands, and changes nothing.
 *
 * @throws DiscordError When Discord does not accept the token or the server, or cannot be reached.
 */
export async function examine({ token, guild, api }: RegisterSettings): Promise<Examined> {
  const rest = new REST({ version: '10', retries: 1, timeout: 5_000, ...(api ? { api } : {}) }).setToken(
    token,
  );
  try {
    const { id, name, flags, privacy_policy_url } = (await rest.get(
      Routes.currentApplication(),
    )) as Application;
    const servers = [];
    for await (const server of guildsOf(rest)) servers.push(server);
    return {
      name: name ?? id,
      servers: servers.length,
      lacking: servers.flatMap(({ name: server = '', permissions }) => {
        const lacking = permissions === undefined ? [] : lackingOf(BigInt(permissions));
        return lacking.length === 0 ? [] : [{ server, permissions: lacking }];
      }),
      registered: await areRegistered(rest, id, guild),
      readsMessages: new ApplicationFlagsBitField(flags ?? 0).any([
        'GatewayMessageContent',
        'GatewayMessageContentLimited',
      ]),
      privacy: privacy_policy_url ?? undefined,
    };
  } catch (error) {
    throw error instanceof DiscordError ? error : loginError(error, api);
  }
}

function lackingOf(permissions: bigint): string[] {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return [];
  return new PermissionsBitField(NEEDED & ~permissions).toArray();
}
