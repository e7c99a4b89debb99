import { once } from 'node:events';
import path from 'node:path';
import { FORMATS, formatCalled } from '../../commands/views/quotations/citations.js';
import { storyCalled } from '../../commands/views/stories/story-names.js';
import { messageLanguage } from '../dialogue/message-language.js';
import type { Library } from '../library.js';
import { warningText } from '../replies/warnings.js';
import { openKept } from '../serving/open-kept.js';
import { checkFolder } from '../stories/check.js';
import { isNotice } from '../stories/problems/warning.js';
import type { Arguments, CommandName } from './arguments/arguments.js';
import { replyLanguage, type TerminalLanguage } from './arguments/reply-language.js';
import { type TerminalWording, terminalWording } from './arguments/terminal-wording.js';
import { UsageError } from './arguments/usage-error.js';
import { isRecordFormat, recordsText } from './results/records.js';
import { citedBy, type ResultCommand, resultOf, timedAnswer } from './results/results.js';
import { textOf } from './results/texts.js';
import type { Output } from './screen/output.js';
import { progressBar } from './screen/progress-bar.js';
import { screenOf } from './screen/screen.js';

/** A page on which the bot is used in a browser. */
interface OpenPreview {
  readonly address: string;
  close(): Promise<void>;
}

/** A command that is known, other than what examines the settings themselves. */
type CommandCall = Arguments & { readonly command: Exclude<CommandName, 'doctor'> };

/** What the command line runs in. */
interface CommandLine extends TerminalLanguage {
  readonly output: Output;
  /** The folder of stories. */
  readonly knowledge: string;
  /** Patterns of what of it is not read. */
  readonly ignored: readonly string[];
  /** The directory of what was made of it before; nothing is kept where it is not given. */
  readonly cache?: string | undefined;
  /** Serves the stories to an assistant until it leaves, and gives the exit code: the work of another front. */
  readonly mcp: () => Promise<number>;
  /** Registers the commands on Discord, and gives the exit code: the work of another front. */
  readonly register: () => Promise<number>;
  /** Writes what is kept of servers to a file, or brings it back, and gives the exit code. */
  readonly keep: (command: 'backup' | 'restore', file: string) => Promise<number>;
  /** Opens the same stories in a browser: the work of another front, too. */
  readonly preview: () => Promise<OpenPreview>;
}

/**
 * Runs a command of the command line.
 *
 * @returns The exit code.
 * @throws UsageError For input that is wrong.
 * @throws KnowledgeError When there is no story to open.
 */
export async function runCommandLine(args: CommandCall, surroundings: CommandLine): Promise<number> {
  const { command } = args;
  if (command === 'check') return check(surroundings, args.verbose);
  if (command === 'register') return surroundings.register();
  if (command === 'mcp') return surroundings.mcp();
  if (command === 'import') return importDocuments(args, surroundings);
  if (command === 'backup' || command === 'restore') return surroundings.keep(command, args.words);
  if (command === 'preview') return showPreview(surroundings);
  const { library, save } = opened(surroundings);
  checkNames(library, args, terminalWording[replyLanguage(surroundings)]);
  if (command === 'chat') await talk(library, surroundings);
  else await answer(library, command, args, surroundings);
  save();
  return 0;
}

/** Opens the stories, with a bar that shows how far that is where it takes a while. */
function opened({ knowledge, ignored, cache, ...languages }: CommandLine): ReturnType<typeof openKept> {
  const bar = progressBar(process.stderr, terminalWording[replyLanguage(languages)]);
  try {
    return openKept(knowledge, ignored, cache, bar.progress);
  } finally {
    bar.end();
  }
}

/** Holds a conversation, and has a page open beside it where somebody sees its address. */
async function talk(library: Library, surroundings: CommandLine): Promise<void> {
  const isTalk = process.stdin.isTTY && process.stdout.isTTY;
  const page = isTalk ? await surroundings.preview() : undefined;
  const { chat } = await import('./chat/chat.js');
  await chat(library, { ...surroundings, page: page?.address });
  await page?.close();
}

/** Keeps a page open until this is told to stop. */
async function showPreview({ output, preview, ...languages }: CommandLine): Promise<number> {
  const { address, close } = await preview();
  await output.print(`${terminalWording[replyLanguage(languages)].preview(address)}\n`);
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  await close();
  return 0;
}

async function answer(
  library: Library,
  command: ResultCommand,
  args: Arguments,
  surroundings: CommandLine,
): Promise<void> {
  const { output } = surroundings;
  const callers = replyLanguage(surroundings);
  if (command !== 'stories')
    for (const warning of library.warnings) output.warn(warningText(warning, library.folder, callers));
  if (args.jsonl) {
    const { readQuestions } = await import('./results/jsonl.js');
    for await (const { id, q } of readQuestions(process.stdin, terminalWording[callers]))
      await output.print(`${JSON.stringify(timedAnswer(library, q, args.limit, id))}\n`);
  } else if (args.csv) {
    const { peopleCsv, quotationsCsv } = await import('./results/csv.js');
    await output.print(command === 'people' ? peopleCsv(library) : quotationsCsv(library));
  } else if (args.json) {
    await output.print(`${JSON.stringify(resultOf(library, command, args))}\n`);
  } else {
    const language = replyLanguage(
      surroundings,
      command === 'ask' ? messageLanguage(library, args.words) : undefined,
    );
    const format = formatCalled(args.format);
    const isRecords = command === 'cite' && isRecordFormat(format);
    await output.print(
      isRecords
        ? recordsText({ library, language }, citedBy(library, args), format)
        : textOf({ library, language }, command, args, screenOf(process.stdout)),
    );
  }
}

/** Says what is wrong with the files, and what is not read; exit code 1 where something is wrong. */
async function check(
  { output, knowledge, ignored, ...languages }: CommandLine,
  verbose: boolean,
): Promise<number> {
  const warnings = checkFolder(knowledge, { ignored, verbose });
  const folder = path.basename(path.resolve(knowledge));
  const language = replyLanguage(languages);
  for (const warning of warnings) await output.print(`${warningText(warning, folder, language)}\n`);
  if (!warnings.every(isNotice)) return 1;
  await output.print(`${terminalWording[language].allWell}\n`);
  return 0;
}

/** Makes stories of documents: only then what reads them is loaded. */
async function importDocuments(
  { files, force, json }: Arguments,
  { output, knowledge, ...languages }: CommandLine,
): Promise<number> {
  const { importFiles } = await import('./documents/import-files.js');
  return importFiles(files, { output, knowledge, force, json, language: replyLanguage(languages) });
}

/** @throws UsageError Where there is no such story, or no such format. */
function checkNames(library: Library, { story, format }: Arguments, w: TerminalWording): void {
  if (story !== undefined && storyCalled(library, story) === undefined)
    throw new UsageError(w.unknownStory(story));
  const known = FORMATS.map(({ value }) => value);
  if (format !== undefined && formatCalled(format) === undefined)
    throw new UsageError(w.unknownFormat(format, known));
}
