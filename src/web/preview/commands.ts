import type { Option } from '../../../commands/calls/command.js';
import { commands, messageCommands } from '../../../commands/index.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import type { PageData, PageOption } from './messages.js';

/** The commands as the page offers them. */
export function pageData(language: ReplyLanguage): PageData {
  return {
    language,
    commands: commands.map(({ name, description, options }) => ({
      name,
      description: description[language],
      options: options.map((option) => pageOption(option, language)),
    })),
    messageCommands: messageCommands.map(({ name }) => ({ name: name.en, label: name[language] })),
  };
}

function pageOption(option: Option, language: ReplyLanguage): PageOption {
  const { name, names, description, kind, required = false } = option;
  return {
    name,
    label: names?.[language] ?? name,
    description: description[language],
    kind,
    required,
    completes: option.kind === 'text' && option.complete !== undefined,
    picks:
      option.kind === 'pick'
        ? option.picks.map((pick) => ({ name: pick.name[language], value: pick.value }))
        : [],
    ...(option.kind === 'text' && option.maxLength !== undefined ? { maxLength: option.maxLength } : {}),
  };
}
