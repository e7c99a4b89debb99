import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Localised, MessageCommand, Option } from '../../../commands/calls/command.js';

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

/** The commands as Discord takes them: for every server and person, or for one server. */
export function declareCommands(
  commands: readonly Command[],
  messageCommands: readonly MessageCommand[],
  global: boolean,
): Declaration[] {
  const where = global ? EVERYWHERE : {};
  return [
    ...commands.map(({ name, description, options }) => ({
      type: ApplicationCommandType.ChatInput as const,
      name,
      description: description.en,
      description_localizations: localise(description),
      options: options.map(declareOption),
      ...where,
    })),
    ...messageCommands.map(({ name }) => ({
      type: ApplicationCommandType.Message as const,
      name: name.en,
      name_localizations: localise(name),
      ...where,
    })),
  ];
}

function declareOption(option: Option): APIApplicationCommandOption {
  const base = {
    name: option.name,
    ...(option.names ? { name_localizations: namesOf(option.names) } : {}),
    description: option.description.en,
    description_localizations: localise(option.description),
    required: option.required ?? false,
  };
  switch (option.kind) {
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
        ...(option.complete ? { autocomplete: true } : {}),
      };
  }
}

/** `en-US` falls back on `en-GB` and the other way round; any other locale sees the option's own name. */
function namesOf({ fr, en }: Localised) {
  return { fr, 'en-US': en };
}
