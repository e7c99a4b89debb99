import { textBlock } from '../../src/replies/blocks.js';
import { fitted } from '../../src/replies/fitted.js';
import type { Reply } from '../../src/replies/reply.js';
import { wording } from '../../src/replies/wording.js';
import type { Turn } from '../../src/storage/kept/talk.js';
import { parseCall } from '../calls/call.js';
import type { Given, Option } from '../calls/command.js';
import type {
  ServerCommand,
  ServerContext,
  ServerGiven,
  ServerMessageCommand,
  ServerPart,
} from '../calls/server-command.js';
import { insights } from './insights/insights.js';
import { addMessage, library } from './library.js';
import { privacy } from './privacy.js';
import { settings } from './settings.js';

/** The commands about a server. */
export const serverCommands: readonly ServerCommand[] = [settings, library, insights, privacy];

/** What can be done with a message, about its server. */
export const serverMessageCommands: readonly ServerMessageCommand[] = [addMessage];

/** The command that a call is one of; nothing where it is of another kind of command. */
export function serverCommandOf(call: string): ServerCommand | undefined {
  const name = parseCall(call)?.command;
  return serverCommands.find((command) => command.name === name);
}

/** What is replied to a command about a server, within the limits of every front. */
export async function runServerCommand(
  command: ServerCommand,
  context: ServerContext,
  given: Given<readonly Option[]>,
): Promise<Reply> {
  return fitted(await command.run(context, given));
}

/** What is replied to one of several things that such a command does, within the limits of every front. */
export async function runServerPart(
  part: ServerPart,
  context: ServerContext,
  given: ServerGiven,
): Promise<Reply> {
  return fitted(await part.run(context, given));
}

/** What is replied to something about a server that is done with a message, within the limits of every front. */
export async function runOnServerMessage(
  command: ServerMessageCommand,
  context: ServerContext,
  message: Turn,
): Promise<Reply> {
  return fitted(await command.run(context, message));
}

/** What is replied to a press of something in such a reply, within the limits of every front. */
export async function pressServerCommand(
  command: ServerCommand,
  context: ServerContext,
  call: string,
  chosen: readonly string[],
): Promise<Reply> {
  const { verb = '', payload = '' } = parseCall(call) ?? {};
  const reply = await command.press?.(context, { verb, payload, chosen });
  return fitted(reply ?? unknownCall(context));
}

function unknownCall({ language }: ServerContext): Reply {
  return { blocks: [textBlock(wording[language].unknownCall)], private: true, beside: true, fleeting: true };
}
