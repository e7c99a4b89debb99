import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Localised, MessageCommand } from '../../../commands/calls/command.js';
import type {
  ServerCommand,
  ServerMessageCommand,
  ServerOption,
  ServerPart,
} from '../../../commands/calls/server-command.js';

/** A command as Discord registers it. */
export type Declaration = RESTPutAPIApplicationCommandsJSONBody[number];

/** The locales of Discord's that this project speaks; those not named here see the default, English. */
const localise = ({ fr }: Localised) => ({ fr });

/** Global commands say where they may be installed and used; those of one server may not. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Commands about a server are there where a server invited the bot. */
const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/**
 * Whom a command about a server is offered to where its administrators say nothing else. Discord's own description of
 * its API takes a number, and gives a text back.
 */
const MANAGERS = Number(PermissionFlagsBits.ManageGuild) as unknown as string;

/** All that can be registered. */
interface Commands {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  readonly serverCommands: readonly ServerCommand[];
  readonly serverMessageCommands: readonly ServerMessageCommand[];
}

/** The commands as Discord takes them: for every server and person, or for one server. */
export function declareCommands(
  { commands, messageCommands, serverCommands, serverMessageCommands }: Commands,
  global: boolean,
): Declaration[] {
  const where = global ? EVERYWHERE : {};
  return [
    ...commands.map(({ name, description, options }) => ({
      type: ApplicationCommandType.ChatInput as const,
      name,
      description: description.en,
      description_localizations: localise(description),
      options: options.map((option) => declareOption(option)),
      ...where,
    })),
    ...serverCommands.map(({ name, description, options, parts, forManagers }) => ({
      type: ApplicationCommandType.ChatInput as const,
      name,
      description: description.en,
      description_localizations: localise(description),
      options: parts?.map(declarePart) ?? options.map((option) => declareOption(option)),
      ...(forManagers ? { default_member_permissions: MANAGERS } : {}),
      ...(global ? IN_SERVERS : {}),
    })),
    ...messageCommands.map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name: name.en,
      name_localizations: localise(name),
      ...where,
    })),
    ...serverMessageCommands.map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name: name.en,
      name_localizations: localise(name),
      default_member_permissions: MANAGERS,
      ...(global ? IN_SERVERS : {}),
    })),
  ];
}

function declarePart({
  name,
  names,
  description,
  options,
  complete,
}: ServerPart): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...(names ? { name_localizations: namesOf(names) } : {}),
    description: description.en,
    description_localizations: localise(description),
    options: options.map((option) =>
      declareOption(option, complete !== undefined),
    ) as APIApplicationCommandBasicOption[],
  };
}

function declareOption(option: ServerOption, isCompleted = false): APIApplicationCommandOption {
  const base = {
    name: option.name,
    ...(option.names ? { name_localizations: namesOf(option.names) } : {}),
    description: option.description.en,
    description_localizations: localise(option.description),
    required: option.required ?? false,
  };
  switch (option.kind) {
    case 'file':
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    case 'flag':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'pick':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: option.picks.map(({ value, name }) => ({
          value,
          name: name.en,
          name_localizations: localise(name),
        })),
      };
    case 'text':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(option.maxLength ? { max_length: option.maxLength } : {}),
        ...(option.complete || isCompleted ? { autocomplete: true } : {}),
      };
  }
}

/** `en-US` falls back on `en-GB` and the other way round; any other locale sees the option's own name. */
function namesOf({ fr, en }: Localised) {
  return { fr, 'en-US': en };
}
