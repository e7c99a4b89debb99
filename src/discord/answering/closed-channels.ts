import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { textBlock } from '../../replies/blocks.js';
import type { Reply } from '../../replies/reply.js';
import { type ReplyLanguage, wording } from '../../replies/wording.js';
import type { Log } from '../../serving/log.js';
import { isClosed } from '../outbound/refusals.js';
import type { NewMessage } from './addressed.js';

/** Channels of which it is remembered that they were warned of. */
const CHANNELS = 1_000;

/** What may keep the bot from answering in a channel, by the name of Discord's permission where it is one. */
type Obstacle = 'SendMessages' | 'SendMessagesInThreads' | 'ViewChannel' | 'archived' | 'gone';

const OBSTACLES: Readonly<Record<number | string, Obstacle>> = {
  [RESTJSONErrorCodes.MissingPermissions]: 'SendMessages',
  [RESTJSONErrorCodes.MissingAccess]: 'ViewChannel',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: 'archived',
  [RESTJSONErrorCodes.UnknownChannel]: 'gone',
};

/** Channels in which the bot may not answer: who asks there is told so privately, and the log once. */
export class ClosedChannels {
  readonly #warned = new LRUCache<string, true>({ max: CHANNELS });

  /**
   * Brings an answer in a direct message where its channel refuses it.
   *
   * @param error What posting it threw.
   * @returns Whether that was why: else the error is another one.
   */
  async take(error: unknown, refused: RefusedAnswer): Promise<boolean> {
    const { log, client, language, message, reply, whisper } = refused;
    const obstacle = obstacleIn(error, message, client);
    if (obstacle === undefined) return false;
    const { channel_id, guild_id } = message;
    if (!this.#warned.has(channel_id)) {
      this.#warned.set(channel_id, true);
      const { code } = error as DiscordAPIError;
      const where = { channel: channel_id, guild: guild_id, missing: obstacle, code };
      log.warn(where, `The bot may not answer in a channel: ${LOGGED[obstacle]}`);
    }
    const blocks = [textBlock(wording[language].closedChannel[obstacle]), ...reply.blocks];
    try {
      await whisper({ ...reply, blocks });
    } catch (refusal) {
      if (!isClosed(refusal)) throw refusal;
    }
    return true;
  }
}

/** An answer to a message, that its channel refused. */
interface RefusedAnswer {
  readonly log: Log;
  readonly client: Client<true>;
  readonly language: ReplyLanguage;
  readonly message: NewMessage;
  readonly reply: Reply;
  /** Brings a reply to the one who asked alone. */
  readonly whisper: (reply: Reply) => Promise<void>;
}

const LOGGED: Readonly<Record<Obstacle, string>> = {
  SendMessages: 'the permission Send Messages is missing',
  SendMessagesInThreads: 'the permission Send Messages in Threads is missing',
  ViewChannel: 'the permission View Channel is missing',
  archived: 'the thread is archived',
  gone: 'the channel is gone',
};

function obstacleIn(error: unknown, { channel_id }: NewMessage, client: Client): Obstacle | undefined {
  const obstacle = error instanceof DiscordAPIError ? OBSTACLES[error.code] : undefined;
  const isThread = client.channels.cache.get(channel_id)?.isThread() ?? false;
  return obstacle === 'SendMessages' && isThread ? 'SendMessagesInThreads' : obstacle;
}
