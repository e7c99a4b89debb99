import { spawnSync } from 'node:child_process';

/** Each call is measured so often, in turn with the others. */
const RUNS = 10;

const PROGRAM = 'dist/src/main.js';
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  '--version': [PROGRAM, '--version'],
  '--help': [PROGRAM, '--help'],
  ask: [PROGRAM, 'ask', 'Qui est Julian Assange ?', '--knowledge', 'knowledge'],
};

/** Prints how long the program takes from its start to its end, next to a Node that does nothing. */
export function benchStart(print: (line: string) => void): void {
  const times = new Map(Object.keys(CALLS).map((name) => [name, [] as number[]]));
  for (let run = 0; run < RUNS; run++)
    for (const [name, args] of Object.entries(CALLS)) {
      const started = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      times.get(name)?.push(performance.now() - started);
    }
  const bare = median(times.get('node -e 0') ?? []);
  print(`\nA start at five stories, in milliseconds, the median of ${RUNS}; the ratio is to a bare Node.`);
  for (const [name, all] of times)
    print(
      `${name.padEnd(12)} ${median(all).toFixed(0).padStart(6)} ${(median(all) / bare).toFixed(1).padStart(6)}`,
    );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
