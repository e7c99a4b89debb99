import { type APIMessage, type REST, Routes } from 'discord.js';
import type { Asked } from '../../replies/reply.js';
import { readAsked } from '../rendering/read-back.js';

/** How far an exchange is followed back, in messages. */
const HOPS = 6;
/** Direct messages that are looked through, and how old they may be to belong to the same talk. */
const LOOKED_THROUGH = 8;
const TALK_MS = 30 * 60_000;

/** A message, with what it was told with: the one it replies to is only there with the message itself. */
type ReferencingMessage = Pick<
  APIMessage,
  'id' | 'channel_id' | 'timestamp' | 'message_reference' | 'referenced_message'
>;

/**
 * What the bot was asked before in the exchange that a message belongs to, the latest first: along the replies,
 * or in a direct message, where nobody bothers to reply, by what was just said.
 *
 * @param bot The id of the bot's user.
 */
export async function earlierQuestions(
  rest: REST,
  bot: string,
  message: ReferencingMessage,
  direct: boolean,
): Promise<Asked[]> {
  const replies = message.message_reference !== undefined || !direct;
  const before = replies ? await alongReplies(rest, message) : await justSaid(rest, message);
  return before.flatMap((one) => (one.author.id === bot ? (readAsked(one) ?? []) : []));
}

async function alongReplies(rest: REST, message: ReferencingMessage): Promise<APIMessage[]> {
  const found: APIMessage[] = [];
  let at = await repliedTo(rest, message);
  while (at && found.length < HOPS) {
    found.push(at);
    at = await repliedTo(rest, at);
  }
  return found;
}

async function repliedTo(rest: REST, message: ReferencingMessage): Promise<APIMessage | undefined> {
  if (message.referenced_message) return message.referenced_message;
  const id = message.message_reference?.message_id;
  return id === undefined ? undefined : read(rest, Routes.channelMessage(message.channel_id, id));
}

async function justSaid(
  rest: REST,
  { channel_id, id, timestamp }: ReferencingMessage,
): Promise<APIMessage[]> {
  const query = new URLSearchParams({ before: id, limit: String(LOOKED_THROUGH) });
  const found = (await read<APIMessage[]>(rest, Routes.channelMessages(channel_id), query)) ?? [];
  return found.filter((other) => Date.parse(timestamp) - Date.parse(other.timestamp) < TALK_MS);
}

/** Something of the past, or nothing where it cannot be had: then the question stands for itself. */
async function read<What = APIMessage>(
  rest: REST,
  route: `/${string}`,
  query = new URLSearchParams(),
): Promise<What | undefined> {
  try {
    return (await rest.get(route, { query })) as What;
  } catch {
    return undefined;
  }
}
