import { ComponentType, type Message } from 'discord.js';
import { titleOf } from './render.js';

/** How far an exchange is followed back, in messages. */
const HOPS = 6;
/** Direct messages that are looked through, and how old they may be to belong to the same talk. */
const LOOKED_THROUGH = 8;
const TALK_MS = 30 * 60_000;

/**
 * What was asked before in the exchange that a message belongs to, the latest first: along the replies, and in
 * direct messages, where nobody bothers to reply, by what was just said.
 */
export async function earlierQuestions(message: Message): Promise<string[]> {
  const before =
    message.reference || message.inGuild() ? await alongReplies(message) : await justSaid(message);
  return before.flatMap((one) => (one.author.id === one.client.user.id ? (questionOf(one) ?? []) : []));
}

async function alongReplies(message: Message): Promise<Message[]> {
  const found: Message[] = [];
  let at = message;
  while (at.reference?.messageId && found.length < HOPS) {
    const before = await at.channel.messages.fetch(at.reference.messageId).catch(() => undefined);
    if (!before) break;
    found.push(before);
    at = before;
  }
  return found;
}

async function justSaid({ channel, id, createdTimestamp }: Message): Promise<Message[]> {
  const found = await channel.messages.fetch({ before: id, limit: LOOKED_THROUGH }).catch(() => undefined);
  const recent = [...(found?.values() ?? [])].filter(
    (other) => createdTimestamp - other.createdTimestamp < TALK_MS,
  );
  return recent.sort((a, b) => b.createdTimestamp - a.createdTimestamp);
}

/** What a reply of this bot was asked: its title. */
function questionOf({ components }: Message): string | undefined {
  for (const frame of components) {
    if (frame.type !== ComponentType.Container) continue;
    const [first] = frame.components;
    return first?.type === ComponentType.TextDisplay ? titleOf(first.content) : undefined;
  }
  return undefined;
}
