import type { Command, Given, Option } from '../../commands/command.js';

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

/** How a command is called: `/who name`, what must be given without brackets. */
export function usageOf({ name, options }: Command): string {
  const named = options.map((option) => (option.required ? option.name : `[${option.name}:…]`));
  return `/${[name, ...named].join(' ')}`;
}

function readValue(option: Option, text: string): string | boolean | undefined {
  if (option.kind === 'flag') return !/^(non?|false|0)$/i.test(text);
  if (option.kind === 'text') return text === '' ? undefined : text;
  const wanted = text.toLowerCase();
  return option.picks.find(({ value, name }) =>
    [value, name.fr, name.en].some((each) => each.toLowerCase() === wanted),
  )?.value;
}
