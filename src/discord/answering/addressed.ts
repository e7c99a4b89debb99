import { type Client, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';

/** A message as the gateway tells of it. */
export type NewMessage = GatewayMessageCreateDispatchData;

/** How a message is meant for the bot: to be answered, or so that Discord does not let the bot read it. */
export type Addressed = 'readable' | 'unreadable';

/**
 * Whether a message is meant for the bot: a person mentions it or its own role, replies to it, or writes to it
 * alone. Without a mention of the bot itself, Discord may keep the words of the message back.
 */
export function addressed(message: NewMessage, client: Client<true>): Addressed | undefined {
  const { author, guild_id, mentions, type, webhook_id, content } = message;
  if (author.bot || author.system || webhook_id) return undefined;
  if (type !== undefined && type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  const { id } = client.user;
  if (guild_id === undefined || mentions.some((one) => one.id === id)) return 'readable';
  const isMeant = message.referenced_message?.author.id === id || mentionsRoleOf(message, client);
  if (!isMeant) return undefined;
  return content === '' ? 'unreadable' : 'readable';
}

/** Whether a message mentions the role that a server gives to the bot alone. */
function mentionsRoleOf({ guild_id = '', mention_roles }: NewMessage, client: Client<true>): boolean {
  const roles = client.guilds.cache.get(guild_id)?.roles.cache;
  return mention_roles.some((id) => roles?.get(id)?.tags?.botId === client.user.id);
}
