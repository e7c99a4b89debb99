import type { Client } from 'discord.js';
import type { Reply } from '../../replies/reply.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { Caller } from '../../serving/calls/calls.js';
import type { ServerSettings } from '../../storage/kept/settings.js';
import { ageOf } from '../outbound/once.js';
import { causeOf, isClosed, isMalformed } from '../outbound/refusals.js';
import { renderReply } from '../rendering/components.js';
import { refusalOf } from '../servers/rules.js';
import type { NewMessage } from './addressed.js';
import { type Answering, languageTo } from './answering.js';
import { earlierQuestions } from './exchange.js';
import { failed, notice, tooFast } from './waiting-notices.js';

/** An answer to a message, on its way. */
interface Answer {
  readonly answering: Answering;
  readonly client: Client<true>;
  readonly language: ReplyLanguage;
  readonly message: NewMessage;
  readonly reply: Reply;
  /** Whether everybody may say if it helps. */
  readonly votes?: boolean;
}

/** Answers a message that is meant for the bot. */
export async function replyToMessage(
  answering: Answering,
  client: Client<true>,
  message: NewMessage,
): Promise<void> {
  const { author, channel_id, guild_id, id } = message;
  const settings = await answering.servers.settings(guild_id);
  const spot = answering.servers.spotIn(channel_id);
  const isWelcome = settings.mentions && refusalOf(settings, spot, message.member?.roles ?? []) === undefined;
  if (!isWelcome) return;
  const text = questionIn(message, client.user.id);
  const caller = await callerOf(answering, client, message, settings);
  const seconds = answering.asking.wait(author.id, performance.now());
  const told = { answering, client, message };
  if (seconds > 0) {
    const language = languageTo(caller);
    return askToWait({ ...told, language, reply: tooFast(language, seconds) });
  }
  const earlier = await earlierQuestions(answering.rest, client.user.id, message, guild_id === undefined);
  const { reply, language } = await answering.make({ ...caller, kind: 'message', text, earlier }, 'message');
  answering.remember(author.id, reply, guild_id);
  answering.keepQuestion(guild_id, settings, reply);
  if (reply.reaction !== undefined) return answering.door.react(channel_id, id, reply.reaction);
  await post({ ...told, language, reply, votes: settings.feedback });
}

/** Tells somebody, once, why the bot cannot read what they write to it. */
export async function hint(answering: Answering, client: Client<true>, message: NewMessage): Promise<void> {
  if (answering.hinted.has(message.author.id)) return;
  const settings = await answering.servers.settings(message.guild_id);
  if (!settings.mentions) return;
  answering.hinted.set(message.author.id, true);
  const language = languageTo(await callerOf(answering, client, message, settings));
  const reply = notice(wording[language].unreadable(client.user.displayName));
  await post({ answering, client, language, message, reply });
}

/** Who wrote a message. */
export async function callerOf(
  answering: Answering,
  client: Client<true>,
  { author, guild_id, channel_id }: NewMessage,
  settings: ServerSettings,
): Promise<Caller> {
  const guild = guild_id === undefined ? undefined : client.guilds.cache.get(guild_id);
  const known = answering.caller(author.id, guild?.preferredLocale, settings, guild_id);
  const spot = answering.servers.spotIn(channel_id);
  return { ...known, ...(await answering.servers.stories(guild_id, { spot })) };
}

/** Posts a reply below its message, or where that may not be, brings it to the one who wrote alone. */
export async function post(answer: Answer): Promise<void> {
  const { answering, client, language, message, reply, votes = false } = answer;
  const { author, channel_id, id } = message;
  // A message cannot be answered to one person alone.
  const send = (shown: Reply) =>
    answering.door.post(
      channel_id,
      id,
      answering.render(shown, { language, hidden: false, asker: author.id, votes }),
    );
  try {
    await send(reply);
  } catch (err) {
    const whisper = (shown: Reply) =>
      answering.door.whisper(author.id, id, answering.render(shown, { language, hidden: false }));
    const refused = { log: answering.log, client, language, message, reply, whisper };
    if (await answering.closedChannels.take(err, refused)) return;
    if (!isMalformed(err)) throw err;
    answering.log.error(
      { err, what: 'message', age: ageOf(id), cause: causeOf(err) },
      'Discord refused a reply',
    );
    await send(failed(language));
  }
}

/** Tells somebody who writes too fast: in a direct message, or where they take none, in the channel, but once. */
async function askToWait(answer: Answer): Promise<void> {
  const { answering, message, reply } = answer;
  const { author, id } = message;
  if (!answering.asking.tells(author.id, performance.now())) return;
  try {
    await answering.door.whisper(author.id, id, renderReply(reply, false));
  } catch (error) {
    if (!isClosed(error)) throw error;
    await post(answer);
  }
}

/** What a message asks: without the mention of the bot, and with names for other mentions. */
export function questionIn({ content, mentions }: NewMessage, bot: string): string {
  const names = new Map(mentions.map(({ id, username, global_name }) => [id, global_name ?? username]));
  return content
    .replace(/<@!?(\d{1,20})>/g, (_, id: string) => (id === bot ? ' ' : ` ${names.get(id) ?? ''} `))
    .replace(/<(?:@&|#)\d{1,20}>/g, ' ')
    .replace(/<a?:\w{2,32}:\d{1,20}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
