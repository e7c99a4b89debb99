#!/usr/bin/env node
import { createRequire } from 'node:module';
import { type Config, ConfigError, loadConfig } from './config.js';
import { Library } from './library.js';
import { KnowledgeError } from './stories/error.js';
import { readArguments } from './terminal/arguments.js';
import { runCommandLine } from './terminal/cli.js';
import { localeLanguage } from './terminal/locale.js';
import { type Output, processOutput } from './terminal/output.js';
import { UsageError } from './terminal/usage-error.js';
import { terminalWording } from './terminal/wording.js';

/** The exit code of a wrong call: of arguments, settings or a folder that cannot be used. */
const WRONG_CALL = 2;
/** The exit code of a bot that Discord sends away. */
const SENT_AWAY = 1;

const output = processOutput();
try {
  process.exitCode = await main(process.argv.slice(2), output);
} catch (error) {
  if (![UsageError, ConfigError, KnowledgeError].some((known) => error instanceof known)) throw error;
  output.warn((error as Error).message);
  process.exitCode = WRONG_CALL;
}

async function main(argv: readonly string[], output: Output): Promise<number> {
  const locale = localeLanguage(process.env);
  const { usage } = terminalWording[locale ?? 'fr'];
  const args = readArguments(argv, locale ?? 'fr');
  if (args.help || args.version) {
    await output.print(`${args.help ? usage : version()}\n`);
    return 0;
  }
  const config = loadConfig(process.env);
  const knowledge = args.knowledge ?? config.KNOWLEDGE_DIR;
  if (args.command === undefined && config.DISCORD_TOKEN !== undefined)
    // Nothing that is left of a connection may keep the process.
    process.exit(await serveDiscord(knowledge, config.DISCORD_TOKEN, config, output));
  return runCommandLine(args, { output, knowledge, locale, otherwise: config.DEFAULT_LANGUAGE });
}

/** Runs the bot until it is told to stop; the terminal's commands need nothing of Discord's. */
async function serveDiscord(
  knowledge: string,
  token: string,
  config: Config,
  output: Output,
): Promise<number> {
  const started = performance.now();
  const library = Library.open(knowledge);
  const opened = performance.now() - started;
  const { DiscordError, runDiscord } = await import('./discord/run.js');
  const settings = {
    token,
    language: config.DEFAULT_LANGUAGE,
    guild: config.DISCORD_GUILD_ID,
    api: config.DISCORD_API_URL,
    logLevel: config.LOG_LEVEL,
  };
  try {
    await runDiscord(library, settings, opened);
    return 0;
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    output.warn(error.message);
    return SENT_AWAY;
  }
}

function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('#package');
  return manifest.version;
}
