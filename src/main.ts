#!/usr/bin/env node
import { createRequire } from 'node:module';
import { type Arguments, readArguments } from './terminal/arguments.js';
import { runCommandLine } from './terminal/cli.js';
import { localeLanguage } from './terminal/locale.js';
import { type Output, processOutput } from './terminal/output.js';
import { terminalWording } from './terminal/wording.js';

/** The exit code of a wrong call, or of a folder that cannot be opened. */
const WRONG_CALL = 2;

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
    return runCommandLine(args, { output, knowledge, locale });
  }
  return 0;
}

function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('#package');
  return manifest.version;
}
