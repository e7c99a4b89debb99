import { type APIMessage, ChannelType, type Client, MessageType, Routes } from 'discord.js';
import type { Reply } from '../../replies/reply.js';
import type { Served } from '../../serving/calls/calls.js';
import type { ServerSettings } from '../../storage/kept/settings.js';
import type { NewMessage } from '../answering/addressed.js';
import type { Answering } from '../answering/answering.js';
import { callerOf, post, questionIn } from '../answering/messages.js';
import { isAmong, refusalOf } from '../servers/rules.js';

/**
 * How probable an answer must be to be given to somebody who did not call the bot. Of such answers 76 % are right with
 * the field left out, 90 % where no question is made to mislead: docs/operators.md tells what else was tried.
 */
export const SURE = 0.9;
/** Messages of a thread that are looked through for a person's answer. */
const LOOKED_THROUGH = 50;
/** What asks, in a message to nobody in particular. */
const ASKS = /\?/;

/**
 * Answers a question that nobody asked the bot, where the server wants every question answered, but only what the
 * stories surely answer.
 */
export async function answerUncalled(
  answering: Answering,
  client: Client<true>,
  message: NewMessage,
): Promise<void> {
  const { guild_id, channel_id, id, author } = message;
  if (guild_id === undefined || !isWritten(message)) return;
  const settings = await answering.servers.settings(guild_id);
  if (!isWanted(answering, settings, message)) return;
  if (settings.yields && (await hasPersonAnswered(answering, message))) return;
  const questions = questionsIn(client, message);
  if (questions.length === 0 || answering.asking.wait(author.id, performance.now()) > 0) return;
  const caller = await callerOf(answering, client, message, settings);
  for (const text of questions) {
    const served = await answering.make({ ...caller, kind: 'message', text, earlier: [] }, 'message');
    if (!isSure(served)) continue;
    if (settings.yields && (await hasPersonAnswered(answering, message))) return;
    answering.remember(author.id, served.reply, guild_id);
    answering.log.debug({ channel: channel_id, message: id }, 'A question is answered without being called');
    answering.keepQuestion(guild_id, settings, served.reply);
    return post({ answering, client, message, ...served, votes: settings.feedback });
  }
}

/** Whether a person wrote it, and words of it can be read. */
function isWritten({ author, webhook_id, type, content }: NewMessage): boolean {
  if (author.bot || author.system || webhook_id) return false;
  return (type === MessageType.Default || type === MessageType.Reply) && content !== '';
}

function isWanted(answering: Answering, settings: ServerSettings, message: NewMessage): boolean {
  const spot = answering.servers.spotIn(message.channel_id);
  if (!isAmong(spot, settings.openChannels)) return false;
  // Where every question is answered is said by these channels; who may ask is said for all.
  return refusalOf({ ...settings, where: 'everywhere' }, spot, message.member?.roles ?? []) === undefined;
}

/** What a message asks: the title of a new post of a forum, then its words; of another message the words. */
function questionsIn(client: Client<true>, message: NewMessage): string[] {
  const title = titleOfPost(client, message);
  const words = questionIn(message, client.user.id);
  return [...(title === undefined ? [] : [title]), ...(ASKS.test(words) ? [words] : [])];
}

/** The title of the post in a forum that a message begins. */
function titleOfPost(client: Client, { id, channel_id }: NewMessage): string | undefined {
  const channel = id === channel_id ? client.channels.cache.get(channel_id) : undefined;
  if (!channel?.isThread()) return undefined;
  const { type } = channel.parent ?? {};
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia ? channel.name : undefined;
}

function isSure({ reply }: Served): boolean {
  const { found }: Reply = reply;
  return found !== undefined && found.verdict === 'answered' && found.probability >= SURE;
}

/** Whether a person speaks to another, or has written in the thread of somebody else. */
async function hasPersonAnswered({ rest, servers }: Answering, message: NewMessage): Promise<boolean> {
  const { channel_id, author, referenced_message: replied } = message;
  if (replied && replied.author.id !== author.id && !replied.author.bot) return true;
  if (servers.spotIn(channel_id).parent === undefined) return false;
  const query = new URLSearchParams({ limit: String(LOOKED_THROUGH) });
  const written = (await rest.get(Routes.channelMessages(channel_id), { query })) as APIMessage[];
  return written.some((one) => !one.author.bot && one.author.id !== author.id);
}
