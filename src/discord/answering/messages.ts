import { type Client, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { answerMessage } from '../../../commands/index.js';
import type { Reply } from '../../replies/reply.js';
import { isClosed } from '../outbound/refusals.js';
import { renderReply } from '../rendering/components.js';
import type { Answering } from './answering.js';
import { earlierQuestions } from './exchange.js';
import { tooFast } from './waiting-notices.js';

/** A message as the gateway tells of it. */
export type NewMessage = GatewayMessageCreateDispatchData;

/** Whether a message is meant for the bot: a person mentions it, replies to it, or writes to it alone. */
export function isForUs({ author, guild_id, mentions, type, webhook_id }: NewMessage, bot: string): boolean {
  if (author.bot || author.system || webhook_id) return false;
  if (type !== undefined && type !== MessageType.Default && type !== MessageType.Reply) return false;
  return guild_id === undefined || mentions.some(({ id }) => id === bot);
}

/** Answers a message that is meant for the bot. */
export async function replyToMessage(
  answering: Answering,
  client: Client<true>,
  message: NewMessage,
): Promise<void> {
  const { author, channel_id, guild_id, id } = message;
  const guild = guild_id === undefined ? undefined : client.guilds.cache.get(guild_id);
  const text = questionIn(message, client.user.id);
  const context = answering.context(author.id, guild?.preferredLocale, text);
  const seconds = answering.asking.wait(author.id, performance.now());
  if (seconds > 0) return askToWait(answering, message, tooFast(context.language, seconds));
  const earlier = await earlierQuestions(answering.rest, client.user.id, message, guild_id === undefined);
  const reply = await answering.make(context, () => answerMessage(context, text, earlier));
  answering.remember(author.id, reply);
  if (reply.reaction !== undefined) return answering.door.react(channel_id, id, reply.reaction);
  // A message cannot be answered to one person alone.
  await answering.door.post(
    channel_id,
    id,
    answering.render(reply, { context, hidden: false, asker: author.id }),
  );
}

/** Tells somebody who writes too fast: in a direct message, or where they take none, in the channel, but once. */
async function askToWait({ door, asking }: Answering, message: NewMessage, notice: Reply): Promise<void> {
  const { author, channel_id, id } = message;
  if (!asking.tells(author.id, performance.now())) return;
  const body = renderReply(notice, false);
  try {
    await door.whisper(author.id, id, body);
  } catch (error) {
    if (!isClosed(error)) throw error;
    await door.post(channel_id, id, body);
  }
}

/** What a message asks: without the mention of the bot, and with names for other mentions. */
function questionIn({ content, mentions }: NewMessage, bot: string): string {
  const names = new Map(mentions.map(({ id, username, global_name }) => [id, global_name ?? username]));
  return content
    .replace(/<@!?(\d{1,20})>/g, (_, id: string) => (id === bot ? ' ' : ` ${names.get(id) ?? ''} `))
    .replace(/<(?:@&|#)\d{1,20}>/g, ' ')
    .replace(/<a?:\w{2,32}:\d{1,20}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
