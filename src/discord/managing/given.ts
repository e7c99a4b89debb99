import {
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord.js';
import type { Attachment, ServerPart } from '../../../commands/calls/server-command.js';

/** Milliseconds until a file that Discord holds is given up. */
const FETCH_MS = 20_000;

/** What is read of a command that somebody uses or types. */
interface CommandData {
  readonly options?: readonly APIApplicationCommandInteractionDataOption<InteractionType>[];
  readonly resolved?: { readonly attachments?: Readonly<Record<string, APIAttachment>> };
}

/** What was given with a command, by the names of its options or those of its part, and which part that is. */
export function partGiven(data: CommandData): {
  readonly part: string | undefined;
  readonly given: Readonly<Record<string, string | boolean>>;
  readonly attachments: ReadonlyMap<string, Attachment>;
} {
  const [first] = data.options ?? [];
  const isPart = first?.type === ApplicationCommandOptionType.Subcommand;
  const options = (isPart ? first.options : data.options) ?? [];
  const given = Object.fromEntries(
    options.flatMap((one) =>
      'value' in one && typeof one.value !== 'number' ? [[one.name, one.value]] : [],
    ),
  );
  const sent = Object.entries(data.resolved?.attachments ?? {});
  return {
    part: isPart ? first.name : undefined,
    given,
    attachments: new Map(sent.map(([id, attachment]) => [id, attachmentOf(attachment)])),
  };
}

/** The part of a command by its name. */
export function partOf(
  parts: readonly ServerPart[] | undefined,
  name: string | undefined,
): ServerPart | undefined {
  return parts?.find((part) => part.name === name);
}

function attachmentOf({ filename, size, url }: APIAttachment): Attachment {
  return {
    name: filename,
    bytes: size,
    async read() {
      const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_MS) });
      if (!response.ok) throw new Error(`Discord gives ${response.status} for a file`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
