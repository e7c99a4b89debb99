import { Library } from '../library.js';
import type { ReplyLanguage } from '../replies/wording.js';
import { wording } from '../replies/wording.js';
import type { Arguments } from './arguments.js';
import { chat } from './chat.js';
import { readQuestions } from './jsonl.js';
import { replyLanguage } from './locale.js';
import type { Output } from './output.js';
import { type ResultCommand, resultOf, timedAnswer } from './results.js';
import { screenOf } from './screen.js';
import { textOf, warningText } from './texts.js';
import { terminalWording } from './wording.js';

/** What the command line runs in. */
export interface Surroundings {
  readonly output: Output;
  /** The folder of stories. */
  readonly knowledge: string;
  /** Of the terminal's locale; where it has none, each question is replied to in its own. */
  readonly locale: ReplyLanguage | undefined;
}

/**
 * Runs a command of the command line.
 *
 * @returns The exit code.
 * @throws UsageError For input that is wrong; Error when there is no story to open.
 */
export async function runCommandLine(args: Arguments, surroundings: Surroundings): Promise<number> {
  const library = Library.open(surroundings.knowledge);
  const { command = 'chat' } = args;
  if (command === 'check') return check(library, surroundings);
  if (command === 'chat') await chat(library, surroundings);
  else await answer(library, command, args, surroundings);
  return 0;
}

async function answer(
  library: Library,
  command: ResultCommand,
  args: Arguments,
  { output, locale }: Surroundings,
): Promise<void> {
  if (command !== 'stories') for (const warning of library.warnings) output.warn(warningText(warning));
  if (args.jsonl) {
    for await (const { id, q } of readQuestions(process.stdin, terminalWording[locale ?? 'fr']))
      await output.print(`${JSON.stringify(timedAnswer(library, q, args.limit, id))}\n`);
  } else if (args.json) {
    await output.print(`${JSON.stringify(resultOf(library, command, args))}\n`);
  } else {
    const context = { library, language: replyLanguage(locale, args.words) };
    await output.print(textOf(context, command, args, screenOf(process.stdout)));
  }
}

/** Says what is wrong with the files; exit code 1 where something is. */
async function check({ warnings, stories }: Library, { output, locale }: Surroundings): Promise<number> {
  const language = locale ?? 'fr';
  for (const warning of warnings) await output.print(`${warningText(warning)}\n`);
  if (warnings.length > 0) return 1;
  await output.print(`${terminalWording[language].allWell(wording[language].stories(stories.length))}\n`);
  return 0;
}
