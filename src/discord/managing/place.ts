import {
  type APIInteraction,
  type APIMessage,
  ChannelType,
  type Client,
  type REST,
  Routes,
} from 'discord.js';
import type { Place } from '../../../commands/calls/server-command.js';
import type { Turn } from '../../storage/kept/talk.js';
import { channelOf, isOpen } from '../servers/audience.js';

/** Messages that Discord gives in one page, and pages of a thread that are read. */
const PAGE = 100;
const PAGES = 10;

/** Where an interaction happens, as far as stories are made of what is said there. */
export function placeOf(client: Client, rest: REST, { channel }: APIInteraction): Place {
  const known = client.channels.cache.get(channel?.id ?? '');
  if (known === undefined || known.isDMBased()) return { isOpen: false };
  const { id, name } = known;
  const spot = { channel: id, parent: known.isThread() ? (known.parentId ?? undefined) : undefined };
  const seen = channelOf(client, spot);
  const isTold = seen !== undefined && known.type !== ChannelType.PrivateThread;
  const place = isTold ? { spot, isOpen: isOpen(seen) } : { isOpen: false };
  return known.isThread() ? { ...place, thread: { id, name, read: () => readThread(rest, id) } } : place;
}

/** A message as the turn of who wrote it. */
export function turnOf({ id, author, content }: APIMessage): Turn {
  return { message: id, author: author.id, name: author.global_name ?? author.username, words: content };
}

async function readThread(rest: REST, id: string): Promise<Turn[]> {
  const found: APIMessage[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const before = found.at(-1)?.id;
    const query = new URLSearchParams({ limit: String(PAGE), ...(before ? { before } : {}) });
    const read = (await rest.get(Routes.channelMessages(id), { query })) as APIMessage[];
    found.push(...read);
    if (read.length < PAGE) break;
  }
  return found
    .reverse()
    .filter(({ author, content }) => !author.bot && content.trim() !== '')
    .map(turnOf);
}
