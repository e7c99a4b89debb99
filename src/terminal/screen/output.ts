import { once } from 'node:events';

/** Where the terminal front writes, and how. */
export interface Output {
  /** A result: waits until a slow reader has room for it. */
  print(text: string): Promise<void>;
  /** Anything else than a result: one line. */
  warn(text: string): void;
}

/** The process's own output. A reader that leaves early (`| head -1`) ends the process, and that is no fault. */
export function processOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    async print(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    warn(text) {
      process.stderr.write(`${text}\n`);
    },
  };
}
