import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of the command line gave. */
interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How the command line is run. */
interface RunOptions {
  readonly input?: string;
  /** Whether the reader leaves after the first piece of output. */
  readonly leaves?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const MAIN = path.resolve('dist/src/main.js');
/** A folder without settings; several files of tests share it in one process. */
const EMPTY = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
process.on('exit', () => rmSync(EMPTY, { recursive: true, force: true }));

/** Runs the built command line as its own process, without the settings of this machine. */
export function verbatim(
  args: readonly string[],
  { input = '', leaves = false, env = {} }: RunOptions = {},
): Promise<Ran> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: EMPTY, env: { PATH, ...env } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (leaves) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
