import { textBlock } from '../src/replies/blocks.js';
import { fitted } from '../src/replies/fitted.js';
import type { Asked, Call, Reply } from '../src/replies/reply.js';
import { sourcesOnce } from '../src/replies/sources-once.js';
import { wording } from '../src/replies/wording.js';
import { ask } from './ask.js';
import { parseCall } from './calls/call.js';
import type { Command, Context, Given, MessageCommand, Option } from './calls/command.js';
import { privateOption } from './calls/private-option.js';
import { cite } from './cite.js';
import { findSources } from './find-sources.js';
import { help } from './help.js';
import { replyToMessage } from './message.js';
import { stories } from './stories.js';
import { who } from './who.js';

/** The commands of every front. */
export const commands: readonly Command[] = [ask, who, cite, stories, help];

/** What can be done with a message. */
export const messageCommands: readonly MessageCommand[] = [findSources];

/** What is replied to a command, within the limits of every front. */
export function run(command: Command, context: Context, given: Given<readonly Option[]>): Reply {
  const reply = shown(command.run(context, given));
  return given[privateOption.name] === true ? { ...reply, private: true } : reply;
}

/** What is replied to a button or to a choice of a menu, within the limits of every front. */
export function press(context: Context, call: Call): Reply {
  const parts = parseCall(call);
  const command = commands.find(({ name }) => name === parts?.command);
  const reply = parts && command?.press?.(context, parts.verb, parts.payload);
  return shown(reply ?? unknownCall(context));
}

/** What is replied to something done with a message, within the limits of every front. */
export function runOnMessage(command: MessageCommand, context: Context, text: string): Reply {
  return shown(command.run(context, text));
}

/**
 * What is replied to a message that is meant for this project (it mentions the bot, replies to it, or is a
 * direct message), within the limits of every front.
 *
 * @param text The message without the mention.
 * @param earlier What was asked before in the exchange that the message belongs to, the latest first.
 */
export function answerMessage(context: Context, text: string, earlier: readonly Asked[]): Reply {
  return shown(replyToMessage(context, text, earlier));
}

/** A reply as every front can show it. */
function shown(reply: Reply): Reply {
  return fitted(sourcesOnce(reply));
}

function unknownCall({ language }: Context): Reply {
  return {
    blocks: [textBlock(wording[language].unknownCall)],
    private: true,
    beside: true,
    fleeting: true,
  };
}
