import type { Command, Context, Given, Option, StoriesVersion } from '../../../commands/calls/command.js';
import {
  answerMessage,
  commands,
  messageCommands,
  press,
  run,
  runOnMessage,
} from '../../../commands/index.js';
import { messageLanguage } from '../../dialogue/message-language.js';
import type { Library } from '../../library.js';
import type { Reply } from '../../replies/reply.js';
import type { Served, ServingCall, SuggestCall, Suggestions } from '../calls/calls.js';

/** What calls are answered from. */
export interface Source {
  readonly library: Library;
  readonly version: StoriesVersion;
  /** Has the folder read again after the call. */
  readonly reload: () => void;
  /** The address below which stories can be read in a browser. */
  readonly reader?: string | undefined;
  /** By which each file can be read there, where nobody may read one without. */
  readonly links?: Readonly<Record<string, string>> | undefined;
}

/** What is replied to a call. */
export function answerCall({ library, version, reload, reader, links }: Source, call: ServingCall): Served {
  const known = contextOf(library, call, call.kind === 'message' ? call.text : '');
  const context = {
    ...known,
    version,
    ...(reader === undefined ? {} : { reader: { address: reader, links } }),
    ...(call.mayReload === true ? { reload } : {}),
  };
  return { reply: replyTo(context, call), language: context.language };
}

/** What may go on from what somebody types; nothing for an option that has no suggestions. */
export function suggestFor(library: Library, call: SuggestCall): Suggestions {
  const option = commandOf(call.command)?.options.find(({ name }) => name === call.option);
  const complete = option?.kind === 'text' ? option.complete : undefined;
  return complete?.(contextOf(library, call, ''), call.typed) ?? [];
}

function contextOf(
  library: Library,
  { language, otherwise, recent = [] }: ServingCall | SuggestCall,
  typed: string,
): Context {
  return { library, language: language ?? messageLanguage(library, typed) ?? otherwise, recent };
}

function replyTo(context: Context, call: ServingCall): Reply {
  if (call.kind === 'press') return press(context, call.call);
  if (call.kind === 'message') return answerMessage(context, call.text, call.earlier);
  if (call.kind === 'on-message') {
    const known = messageCommands.find(({ name }) => name.en === call.name);
    return known === undefined ? press(context, '') : runOnMessage(known, context, call.text);
  }
  const command = commandOf(call.name);
  return command === undefined
    ? press(context, '')
    : run(command, context, call.given as Given<readonly Option[]>);
}

function commandOf(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
