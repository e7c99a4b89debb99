import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../terminal/arguments/arguments.js';
import { localeLanguage } from '../terminal/arguments/locale.js';
import { terminalWording } from '../terminal/arguments/terminal-wording.js';
import { UsageError } from '../terminal/arguments/usage-error.js';
import { processOutput } from '../terminal/screen/output.js';

/** What the build puts the modules into that `run.ts` needs in any case. */
const PROGRAM = new URL('./program.cjs', import.meta.url);
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
    const { Compiled } = await import('./compiled.js');
    const compiled = Compiled.load(fileURLToPath(PROGRAM), args.command ?? 'bot');
    const { run } = await import('./run.js');
    const exitCode = await run(args, output);
    compiled?.keep();
    return exitCode;
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
