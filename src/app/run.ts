import { once } from 'node:events';
import path from 'node:path';
import { ConfigError } from '../config/error.js';
import { configHints } from '../config/hints.js';
import { loadConfig } from '../config/load.js';
import type { Config } from '../config/settings.js';
import { folderText } from '../replies/warnings.js';
import type { ReplyLanguage } from '../replies/wording.js';
import { WorkerError } from '../serving/calls/errors.js';
import { Serving } from '../serving/serving.js';
import { Shelves } from '../serving/shelves.js';
import { StorageError } from '../storage/schema/storage-error.js';
import { KnowledgeError } from '../stories/problems/error.js';
import type { Arguments } from '../terminal/arguments/arguments.js';
import { localeLanguage } from '../terminal/arguments/locale.js';
import { terminalWording } from '../terminal/arguments/terminal-wording.js';
import { UsageError } from '../terminal/arguments/usage-error.js';
import { runCommandLine } from '../terminal/cli.js';
import type { Output } from '../terminal/screen/output.js';
import { cacheOf } from './cache.js';
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
    process.exit(await serveDiscord(knowledge, config, output));
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
  const mcp = async () => (await import('../mcp/serve.js')).serveMcp(knowledge, ignored);
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

/** What may stand in no line of the log. */
function secretsOf({ DISCORD_TOKEN = '', DATABASE_URL }: Config): string[] {
  return [DISCORD_TOKEN, DATABASE_URL === undefined ? '' : new URL(DATABASE_URL).password];
}

/** Runs the bot until it is told to stop; the terminal's commands need nothing of Discord's. */
async function serveDiscord(knowledge: string, config: Config, output: Output): Promise<number> {
  const { makeLog } = await import('../serving/log.js');
  const log = makeLog(config.LOG_LEVEL, secretsOf(config));
  const { DiscordHealth } = await import('../discord/run.js');
  const health = new DiscordHealth();
  const opened = Promise.withResolvers<Serving>();
  const { openPages } = await import('./pages.js');
  const { made, reader } = await openPages({ config, serving: opened.promise, health, log });
  const { Storage, storageSettings } = await import('./keeping/keep.js');
  const storage = await Storage.open(storageSettings(config));
  const { IGNORE: ignored, WATCH: watch } = config;
  const cache = cacheOf(config);
  const serving = await Serving.open({ folder: knowledge, ignored, watch, cache, log, made, reader });
  opened.resolve(serving);
  // Windows has no such signal: there it tells that the console was closed.
  if (process.platform !== 'win32') process.on('SIGHUP', () => serving.reload());
  return onDiscord(output, async ({ runDiscord }) => {
    const operator = {
      retentionDays: config.RETENTION_DAYS,
      privacyUrl: config.PRIVACY_URL,
      stories: { files: config.SERVER_STORIES, megabytes: config.SERVER_MEGABYTES },
    };
    const language = config.DEFAULT_LANGUAGE;
    const settings = { ...discordSettings(config), language, operator, health };
    const shelves = await Shelves.open(storage, path.join(config.DATA_DIR, 'opened'));
    await runDiscord({ serving, storage, shelves }, settings, log);
    await storage.close();
  });
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

function discordSettings({ DISCORD_TOKEN = '', DISCORD_GUILD_ID, DISCORD_API_URL }: Config) {
  return { token: DISCORD_TOKEN, guild: DISCORD_GUILD_ID, api: DISCORD_API_URL };
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
