import type { Command, Given, Option } from '../../../commands/calls/command.js';
import type { ReplyLanguage } from '../../replies/wording.js';

/**
 * What was typed after a slash command: `words speaker:Lowell format:apa`. An option is named as on Discord, in
 * either language, and reaches to the next one; what stands before the first goes to the first text option.
 */
export function readGiven(command: Command, typed: string): Given<readonly Option[]> {
  const given: Record<string, string | boolean | undefined> = {};
  const found = [...typed.matchAll(/(?<=^|\s)([\p{Ll}-]{1,32}):/gu)].flatMap((match) => {
    const option = command.options.find((each) => namesOf(each).includes(match[1] ?? ''));
    return option === undefined ? [] : [{ option, start: match.index, end: match.index + match[0].length }];
  });
  const words = typed.slice(0, found[0]?.start).trim();
  const first = command.options.find(({ kind }) => kind === 'text');
  if (words !== '' && first !== undefined) given[first.name] = words;
  for (const [index, { option, end }] of found.entries())
    given[option.name] = readValue(option, typed.slice(end, found[index + 1]?.start).trim());
  return given;
}

/** The names of an option, in every language. */
export function namesOf({ name, names }: Option): readonly string[] {
  return names === undefined ? [name] : [name, names.fr, names.en];
}

/** How a command is called: `/who nom`, what must be given without brackets. */
export function usageOf({ name, options }: Command, language: ReplyLanguage): string {
  const named = options.map(({ name, names, required }) => {
    const shown = names?.[language] ?? name;
    return required ? shown : `[${shown}:…]`;
  });
  return `/${[name, ...named].join(' ')}`;
}

/** An option with a few values that was given another one, as typed. */
export function wrongPick(
  command: Command,
  given: Given<readonly Option[]>,
): Extract<Option, { kind: 'pick' }> | undefined {
  return command.options
    .filter((option) => option.kind === 'pick')
    .find(({ name }) => name in given && given[name] === undefined);
}

function readValue(option: Option, text: string): string | boolean | undefined {
  if (option.kind === 'flag') return !/^(non?|false|0)$/i.test(text);
  if (option.kind === 'text') return text === '' ? undefined : text;
  const wanted = text.toLowerCase();
  return option.picks.find(({ value, name }) =>
    [value, name.fr, name.en].some((each) => each.toLowerCase() === wanted),
  )?.value;
}
