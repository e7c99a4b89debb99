import { parseArgs } from 'node:util';
import { type TerminalWording, terminalWording } from './terminal-wording.js';
import { UsageError } from './usage-error.js';

/** What the words after a command are. */
type Words = keyof TerminalWording['words'];

/** What each command takes besides `--knowledge DIR`. */
const COMMANDS: Readonly<Record<CommandName, { options: readonly OptionName[]; words?: Words }>> = {
  chat: { options: [] },
  preview: { options: [] },
  doctor: { options: [] },
  ask: { options: ['json', 'jsonl', 'limit', 'explain'], words: 'question' },
  who: { options: ['json'], words: 'name' },
  people: { options: ['json', 'csv'] },
  cite: { options: ['json', 'speaker', 'story', 'format'], words: 'topic' },
  quotes: { options: ['json', 'csv'] },
  stories: { options: ['json'] },
  check: { options: ['verbose'] },
  import: { options: ['force', 'json'], words: 'files' },
  mcp: { options: [] },
  register: { options: [] },
  backup: { options: [], words: 'file' },
  restore: { options: [], words: 'file' },
};

const OPTIONS = {
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  explain: { type: 'boolean' },
  verbose: { type: 'boolean' },
  force: { type: 'boolean' },
  limit: { type: 'string' },
  speaker: { type: 'string' },
  story: { type: 'string' },
  format: { type: 'string' },
} as const;
const EVERYWHERE: readonly string[] = ['knowledge', 'help', 'version'];

type OptionName = keyof typeof OPTIONS;
/** The commands of the command line. */
export type CommandName =
  | 'chat'
  | 'preview'
  | 'doctor'
  | 'ask'
  | 'who'
  | 'people'
  | 'cite'
  | 'quotes'
  | 'stories'
  | 'check'
  | 'import'
  | 'mcp'
  | 'register'
  | 'backup'
  | 'restore';

/** A call of the command line, checked. */
export interface Arguments {
  /** None where none was given: the front is picked by the settings. */
  readonly command?: CommandName;
  /** What was written after the command, with blanks between. */
  readonly words: string;
  /** The same, each for itself: the names of files. */
  readonly files: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  readonly csv: boolean;
  readonly jsonl: boolean;
  readonly explain: boolean;
  /** Tells of every line that is left out, too. */
  readonly verbose: boolean;
  /** Writes over what is there. */
  readonly force: boolean;
  readonly limit?: number;
  readonly knowledge?: string;
  readonly speaker?: string;
  readonly story?: string;
  readonly format?: string;
}

/**
 * Reads the arguments of the command line.
 *
 * @throws UsageError For an unknown command or option, a value that is missing or wrong, words that are too many.
 */
export function readArguments(args: readonly string[], language: 'fr' | 'en'): Arguments {
  const w = terminalWording[language];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [name, ...words] = positionals;
  const command = name === undefined ? undefined : commandOf(name, w);
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, command, w);
  }
  const text = (option: OptionName) =>
    typeof values[option] === 'string' ? { [option]: values[option] } : {};
  const found: Arguments = {
    ...(command === undefined ? {} : { command }),
    words: words.join(' ').trim(),
    files: words,
    help: values.help === true,
    version: values.version === true,
    json: values.json === true,
    csv: values.csv === true,
    jsonl: values.jsonl === true,
    explain: values.explain === true,
    verbose: values.verbose === true,
    force: values.force === true,
    ...(typeof values.limit === 'string' ? { limit: limitOf(values.limit, w) } : {}),
    ...text('knowledge'),
    ...text('speaker'),
    ...text('story'),
    ...text('format'),
  };
  if (!found.help && !found.version) checkWords(found, w);
  return found;
}

function commandOf(name: string, w: TerminalWording): CommandName {
  if (Object.hasOwn(COMMANDS, name)) return name as CommandName;
  throw new UsageError(w.unknownCommand(name, Object.keys(COMMANDS)));
}

function checkOption(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  command: CommandName | undefined,
  w: TerminalWording,
): void {
  const allowed: readonly string[] = command === undefined ? [] : COMMANDS[command].options;
  if (!Object.hasOwn(OPTIONS, name) || (!EVERYWHERE.includes(name) && !allowed.includes(name)))
    throw new UsageError(w.unknownOption(rawName, command));
  const { type }: { type: string } = OPTIONS[name as OptionName];
  if (type === 'string' && (value === undefined || value === ''))
    throw new UsageError(w.valueMissing(rawName));
  if (type === 'boolean' && value !== undefined) throw new UsageError(w.valueUnwanted(rawName, value));
}

function limitOf(value: string, w: TerminalWording): number {
  const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (limit < 1 || limit > 1000) throw new UsageError(w.badLimit(value));
  return limit;
}

function checkWords({ command, words, jsonl, json, explain }: Arguments, w: TerminalWording): void {
  if (command === undefined) return;
  const { words: takes } = COMMANDS[command];
  if (takes === undefined && words !== '') throw new UsageError(w.wordsUnwanted(command, words));
  if (jsonl && (words !== '' || json || explain)) throw new UsageError(w.jsonlAlone);
  const isWanting = takes !== undefined && takes !== 'topic' && words === '' && !jsonl;
  if (isWanting) throw new UsageError(w.wordsMissing(command, w.words[takes]));
}
