#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Library } from './library.js';
import { type Arguments, readArguments } from './terminal/arguments.js';
import { runCommandLine } from './terminal/cli.js';
import { localeLanguage } from './terminal/locale.js';
import { type Output, processOutput } from './terminal/output.js';
import { terminalWording } from './terminal/wording.js';

/** The exit code of a wrong call, or of a folder that cannot be opened. */
const WRONG_CALL = 2;
/** The exit code of a bot that Discord sends away. */
const SENT_AWAY = 1;

const output = processOutput();
try {
  process.exitCode = await main(process.argv.slice(2), output);
} catch (error) {
  output.warn(error instanceof Error ? error.message : String(error));
  process.exitCode = WRONG_CALL;
}

async function main(argv: readonly string[], output: Output): Promise<number> {
  const locale = localeLanguage(process.env);
  const language = locale ?? 'fr';
  const args: Arguments = readArguments(argv, language);
  if (args.help) await output.print(`${terminalWording[language].usage}\n`);
  else if (args.version) await output.print(`${version()}\n`);
  else {
    const knowledge = args.knowledge ?? process.env['KNOWLEDGE_DIR'] ?? 'knowledge';
    const token = process.env['DISCORD_TOKEN'];
    if (args.command === undefined && token) return serveDiscord(knowledge, token, language);
    return runCommandLine(args, { output, knowledge, locale });
  }
  return 0;
}

/** Runs the bot until it is told to stop; the terminal's commands need nothing of Discord's. */
async function serveDiscord(knowledge: string, token: string, language: 'fr' | 'en'): Promise<number> {
  const started = performance.now();
  const library = Library.open(knowledge);
  const opened = performance.now() - started;
  const { DiscordError, runDiscord } = await import('./discord/run.js');
  const settings = {
    token,
    language,
    guild: process.env['DISCORD_GUILD_ID'] || undefined,
    api: process.env['DISCORD_API_URL'] || undefined,
    logLevel: process.env['LOG_LEVEL'] ?? 'info',
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
