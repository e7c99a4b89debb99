import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { StandIn } from './standin.js';

/** The script of the built bot. */
export const MAIN = path.resolve('dist/src/main.js');

/** Ends a process when the one that started it is gone, however that one ended. */
const FOLLOW_PARENT = `const { ppid } = process;
setInterval(() => process.ppid === ppid || process.exit(9), 500).unref();`;

/** The built bot as a process of its own. */
export class Bot {
  readonly #process: ChildProcess;
  #output = '';
  #code: number | null | undefined;

  /**
   * Starts it; `settings` are environment variables beside those that lead it to the stand-in, `args` the script
   * and what is written after it.
   */
  constructor(
    standIn: StandIn,
    settings: Readonly<Record<string, string>> = {},
    args: readonly string[] = [MAIN],
  ) {
    const { PATH = '' } = process.env;
    const env = {
      PATH,
      DISCORD_TOKEN: StandIn.TOKEN,
      DISCORD_API_URL: `${standIn.url()}/api`,
      DATA_DIR: standIn.data,
      CACHE_DIR: process.env['CACHE_DIR'] ?? 'off',
      ...settings,
    };
    const preload = `data:text/javascript,${encodeURIComponent(FOLLOW_PARENT)}`;
    this.#process = spawn(process.execPath, ['--import', preload, ...args], {
      env,
      cwd: path.resolve('.'),
      stdio: 'pipe',
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    this.#process.on('exit', (code) => {
      this.#code = code;
    });
  }

  /** Starts it, and waits until it serves. */
  static async ready(
    standIn: StandIn,
    settings: Readonly<Record<string, string>> = {},
    script = MAIN,
  ): Promise<Bot> {
    const bot = new Bot(standIn, settings, [script]);
    await bot.says(/"msg":"Ready/);
    return bot;
  }

  /** Everything it wrote so far. */
  get output(): string {
    return this.#output;
  }

  /** The lines of its log at a level of pino's: 30 for news, 40 for warnings, 50 for errors. */
  log(level: number): { readonly msg: string; readonly [key: string]: unknown }[] {
    return this.#output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { level: number; msg: string })
      .filter((line) => line.level >= level);
  }

  /** Waits until its output matches, or throws after some milliseconds or when it ends. */
  async says(pattern: RegExp, patience = 30_000): Promise<void> {
    const deadline = Date.now() + patience;
    while (!pattern.test(this.#output)) {
      if (Date.now() > deadline || this.#code !== undefined)
        throw new Error(`The bot never said ${pattern}. It said: ${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The memory that its process takes, in megabytes. */
  get memory(): number {
    const told = execFileSync('ps', ['-o', 'rss=', '-p', String(this.#process.pid)], { encoding: 'utf8' });
    return Number(told) / 1024;
  }

  /** Sends it a signal. */
  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** Its exit code, once it has ended by itself. */
  async ended(): Promise<number | null> {
    if (this.#code === undefined) await once(this.#process, 'exit', { signal: AbortSignal.timeout(25_000) });
    return this.#code ?? null;
  }

  /** Ends it. */
  async stop(): Promise<void> {
    if (this.#code !== undefined) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }
}

/** The address of this machine that a line of the log tells of. */
export function addressIn(output: string, message: string): string {
  const line = output.split('\n').find((each) => each.includes(`"msg":"${message}"`)) ?? '{}';
  const { port } = JSON.parse(line) as { port?: number };
  return `http://127.0.0.1:${port}`;
}
