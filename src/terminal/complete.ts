import type { Context } from '../../commands/command.js';
import { commands } from '../../commands/index.js';
import { fold } from '../text/words.js';
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
  if (option?.kind === 'text' && option.complete !== undefined)
    return [option.complete(context, typed).map(({ value }) => value), typed];
  if (option?.kind === 'pick')
    return [option.picks.map(({ value }) => value).filter((value) => value.startsWith(typed)), typed];
  return [[], line];
}

/** The names of persons one of whose words begins as the last word does; the whole name takes its place. */
function completeName({ library }: Context, line: string): Completion {
  const typed = /[\p{L}\p{M}’'-]+$/u.exec(line.slice(-100))?.[0] ?? '';
  if (typed.length < 2) return [[], line];
  const wanted = fold(typed);
  const names = library.people.all
    .map(({ name }) => name)
    .filter((name) => name.split(/\s+/).some((word) => fold(word).startsWith(wanted)));
  return [names.slice(0, MOST), typed];
}
