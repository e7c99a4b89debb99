import type { Context, Option } from '../../../commands/calls/command.js';
import { commands } from '../../../commands/index.js';
import { fold } from '../../text/words.js';
import { namesOf } from './slash.js';

/** What readline asks of a completer: the lines' possible ends, and the part of the line that they replace. */
type Completion = [string[], string];

/** The most completions that are shown. */
const MOST = 25;

/** Completes what is typed in the conversation: a command, a value of one of its options, or a person's name. */
export function complete(context: Context, line: string): Completion {
  const slash = /^\/(\S*)$/.exec(line);
  if (slash) {
    const names = [...commands.map(({ name }) => name), 'quit'];
    return [names.filter((name) => name.startsWith(slash[1] ?? '')).map((name) => `/${name} `), line];
  }
  return line.startsWith('/') ? completeOption(context, line) : completeName(context, line);
}

function completeOption(context: Context, line: string): Completion {
  const [, name, rest = ''] = /^\/(\S+)\s+(.*)$/s.exec(line) ?? [];
  const command = commands.find((each) => each.name === name);
  const opened = [...rest.matchAll(/(?<=^|\s)([\p{Ll}-]{1,32}):/gu)].at(-1);
  const option = command?.options.find((each) =>
    opened === undefined ? each.kind === 'text' : namesOf(each).includes(opened[1] ?? ''),
  );
  const typed = (opened === undefined ? rest : rest.slice(opened.index + opened[0].length)).trimStart();
  const values = option === undefined ? [] : valuesOf(context, option, typed);
  return values.length > 0
    ? [values, typed]
    : [optionsBegun(context, command?.options ?? [], rest), lastWord(rest)];
}

/** What an option can be given that goes on from what is typed. */
function valuesOf(context: Context, option: Option, typed: string): string[] {
  if (option.kind === 'text') return (option.complete?.(context, typed) ?? []).map(({ value }) => value);
  if (option.kind === 'flag') return [];
  return option.picks.map(({ value }) => value).filter((value) => value.startsWith(typed));
}

/** The options, as they are called in the language of replies, whose name begins as the last word does. */
function optionsBegun({ language }: Context, options: readonly Option[], typed: string): string[] {
  const begun = lastWord(typed);
  return options
    .map(({ name, names }) => `${names?.[language] ?? name}:`)
    .filter((name) => begun !== '' && name.startsWith(begun));
}

function lastWord(text: string): string {
  return /\S*$/.exec(text.slice(-100))?.[0] ?? '';
}

/** The names of persons one of whose words begins as the last word does; the whole name takes its place. */
function completeName({ library }: Context, line: string): Completion {
  const typed = /[\p{L}\p{M}’'-]+$/u.exec(line.slice(-100))?.[0] ?? '';
  if (typed.length < 2) return [[], line];
  const wanted = fold(typed);
  const names = library.people.all
    .map(({ name }) => name)
    .filter((name) => name.split(/\s+/).some((word) => fold(word).startsWith(wanted)));
  // A name that is there already is not put there once more for its last word.
  const isWhole = names.some((name) => fold(line).endsWith(fold(name)));
  return [isWhole ? [] : names.slice(0, MOST), typed];
}
