import { once } from 'node:events';
import { ConfigError } from '../config/error.js';
import { configHints } from '../config/hints.js';
import { loadConfig } from '../config/load.js';
import type { Config } from '../config/settings.js';
import { folderText } from '../replies/warnings.js';
import type { ReplyLanguage } from '../replies/wording.js';
import { WorkerError } from '../serving/calls/errors.js';
import { StorageError } from '../storage/schema/storage-error.js';
import { KnowledgeError } from '../stories/problems/error.js';
import type { Arguments } from '../terminal/arguments/arguments.js';
import { localeLanguage } from '../terminal/arguments/locale.js';
import { terminalWording } from '../terminal/arguments/terminal-wording.js';
import { UsageError } from '../terminal/arguments/usage-error.js';
import { runCommandLine } from '../terminal/cli.js';
import type { Output } from '../terminal/screen/output.js';
import { discordSettings } from './discord/discord-settings.js';
import { cacheOf } from './keeping/cache.js';
import { storageText } from './keeping/storage-wording.js';

/** The exit code where it is no setting's fault, and a new start may help. */
const CANNOT_GO_ON = 3;

const locale = localeLanguage(process.env);
/** The language of what is said to the one who runs this, once the settings are known: theirs, or the one set. */
let language: ReplyLanguage = locale ?? 'fr';

/**
 * Picks a front by the arguments and the settings, and runs it.
 *
 * @returns The exit code.
 * @throws UsageError For settings or a folder that cannot be used, with what is wrong in a line.
 */
export async function run(args: Arguments, output: Output): Promise<number> {
  try {
    return await pickFront(args, output);
  } catch (error) {
    if (error instanceof KnowledgeError) throw new UsageError(folderText(error, language));
    if (error instanceof StorageError) throw new UsageError(storageText(error, language));
    if (error instanceof WorkerError) {
      output.warn(`verbatim: ${error.message}`);
      return CANNOT_GO_ON;
    }
    if (error instanceof ConfigError) throw new UsageError(error.message);
    if (isTaken(error)) throw new UsageError(terminalWording[language].addressTaken(error));
    throw error;
  }
}

/** Whether an address could not be listened on. */
function isTaken(error: unknown): error is { address: string; port: number; code: string } {
  const { syscall } = error as NodeJS.ErrnoException;
  return error instanceof Error && syscall === 'listen';
}

async function pickFront(args: Arguments, output: Output): Promise<number> {
  const { command } = args;
  if (command === 'doctor') return (await import('./doctor/doctor.js')).doctor(args, output, locale);
  const config = loadConfig(process.env, language);
  language = locale ?? config.DEFAULT_LANGUAGE;
  const knowledge = args.knowledge ?? config.KNOWLEDGE_DIR;
  if (command === undefined) for (const hint of configHints(language)) output.warn(hint);
  if (command === undefined && config.DISCORD_TOKEN !== undefined)
    // Nothing that is left of a connection may keep the process.
    process.exit(
      await onDiscord(output, async () => (await import('./discord/serve.js')).serve(knowledge, config)),
    );
  if (command === undefined && (await isNobodyThere()))
    throw new UsageError(terminalWording[language].nothingToDo);
  if (command === undefined && process.stdin.isTTY) output.warn(terminalWording[language].noToken);
  const register = () => registerCommands(config, output);
  const keep = async (command: 'backup' | 'restore', file: string) =>
    (await import('./keeping/keep.js')).keep(command, file, config, output, language);
  const otherwise = config.DEFAULT_LANGUAGE;
  const ignored = config.IGNORE;
  const preview = async () => {
    const { openPreview } = await import('./preview.js');
    return openPreview(knowledge, config, locale ?? otherwise);
  };
  const mcp = async () =>
    (await import('../mcp/serve.js')).serveMcp({
      folder: knowledge,
      ignored,
      watch: config.WATCH,
      cache: cacheOf(config),
    });
  return runCommandLine(
    { ...args, command: command ?? 'chat' },
    {
      output,
      knowledge,
      ignored,
      cache: cacheOf(config),
      locale,
      otherwise,
      register,
      keep,
      preview,
      mcp,
    },
  );
}

/** Whether no terminal is there, and nothing on standard input: what starts a service has no questions. */
async function isNobodyThere(): Promise<boolean> {
  const { stdin } = process;
  if (stdin.isTTY) return false;
  if (!stdin.readable || stdin.readableEnded) return true;
  const [event] = await Promise.race(
    ['readable', 'end', 'error'].map(async (name) => [name, ...(await once(stdin, name))]),
  );
  if (event !== 'readable') return true;
  const first: unknown = stdin.read();
  if (first === null) return true;
  stdin.unshift(first as Buffer);
  return false;
}

async function registerCommands(config: Config, output: Output): Promise<number> {
  const { registered, tokenMissing } = terminalWording[language];
  if (config.DISCORD_TOKEN === undefined) throw new UsageError(tokenMissing);
  return onDiscord(output, async ({ registerNow }) => {
    await output.print(`${registered(await registerNow(discordSettings(config)))}\n`);
  });
}

/** Does something on Discord, and gives the exit code: where Discord refuses, with one line that says why. */
async function onDiscord(
  output: Output,
  work: (discord: typeof import('../discord/run.js')) => Promise<void>,
): Promise<number> {
  const discord = await import('../discord/run.js');
  try {
    await work(discord);
    return 0;
  } catch (error) {
    if (!(error instanceof discord.DiscordError)) throw error;
    output.warn(error.wording[language]);
    return error.exitCode;
  }
}
