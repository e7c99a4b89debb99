import { cleanContent, type Message, MessageType } from 'discord.js';
import { answerMessage } from '../../commands/index.js';
import type { Answering } from './answering.js';
import { earlierQuestions } from './exchange.js';
import { failed, tooFast } from './notices.js';
import { renderReply } from './render.js';

/** Whether a message is meant for the bot: a person mentions it, replies to it, or writes to it alone. */
export function isForUs(message: Message): boolean {
  const { author, client, mentions, type, webhookId } = message;
  if (author.bot || author.system || webhookId) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  return !message.inGuild() || mentions.users.has(client.user.id);
}

/** Answers a message that is meant for the bot. */
export async function replyToMessage(answering: Answering, message: Message): Promise<void> {
  const { author, channelId, guild, id } = message;
  const context = answering.context(author.id, guild?.preferredLocale);
  const seconds = answering.wait(author.id);
  if (seconds > 0)
    return answering.door.whisper(author.id, id, renderReply(tooFast(context.language, seconds), false));
  const text = questionIn(message);
  const earlier = await earlierQuestions(message);
  const reply = await answering.make(
    () => answerMessage(context, text, earlier),
    () => failed(context.language),
  );
  if (text !== '') answering.remember(author.id, text);
  // A message cannot be answered to one person alone.
  await answering.door.post(channelId, id, renderReply(reply, false));
}

/** What a message asks: without the mention of the bot, and with names for other mentions. */
function questionIn({ channel, client, content }: Message): string {
  const words = content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ');
  return cleanContent(words, channel).replace(/\s+/g, ' ').trim();
}
