import { createRequire } from 'node:module';
import { readArguments } from '../terminal/arguments/arguments.js';
import { localeLanguage } from '../terminal/arguments/locale.js';
import { terminalWording } from '../terminal/arguments/terminal-wording.js';
import { UsageError } from '../terminal/arguments/usage-error.js';
import { processOutput } from '../terminal/screen/output.js';

/** The exit code of a wrong call: of arguments, settings or a folder that cannot be used. */
const WRONG_CALL = 2;

/**
 * Answers what needs nothing of the stories, help and version, and hands everything else on: only then the rest of
 * Verbatim is read.
 *
 * @param argv What was written after the program's name.
 * @returns The exit code.
 */
export async function start(argv: readonly string[]): Promise<number> {
  const output = processOutput();
  const language = localeLanguage(process.env) ?? 'fr';
  try {
    const args = readArguments(argv, language);
    if (args.help || args.version) {
      await output.print(`${args.help ? terminalWording[language].usage : version()}\n`);
      return 0;
    }
    const { run } = await import('./run.js');
    return await run(args, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.warn(error.message);
    return WRONG_CALL;
  }
}

function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('#package');
  return manifest.version;
}
