import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What a disk that fails says. */
const CODES = ['EIO', 'EACCES', 'EMFILE', 'ENOENT', 'ESTALE'] as const;
/** What the readers of stories call. */
const READING = [
  'openSync',
  'readSync',
  'statSync',
  'fstatSync',
  'readdirSync',
  'realpathSync',
  'readFileSync',
] as const;
/** What writers of streams call. */
const WRITING = ['open', 'write', 'writev', 'fsync', 'rename'] as const;

/** A series of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Call = (...args: unknown[]) => unknown;
const calls = fs as unknown as Record<string, Call>;

/**
 * Lets a share of what is read of the disk fail while something runs, in an order that a seed gives.
 *
 * @param within Only what is asked of paths below it fails, where a path is asked for.
 */
export function whileReadingFails<Made>(seed: number, share: number, within: string, run: () => Made): Made {
  const random = series(seed);
  const faulty = (call: Call): Call =>
    Object.assign((...args: unknown[]) => {
      const isMeant = typeof args[0] === 'number' || String(args[0]).startsWith(within);
      if (isMeant && random() < share) throw failure(CODES[Math.floor(random() * CODES.length)] ?? 'EIO');
      return call(...args);
    }, call);
  return patched(READING, faulty, run, (made) => made);
}

/** Lets the disk be full, from the n-th write on, while something runs. */
export function whileFull<Made>(n: number, run: () => Promise<Made>): Promise<Made> {
  let left = n;
  const faulty =
    (call: Call): Call =>
    (...args: unknown[]) => {
      left -= 1;
      const done = args.at(-1);
      if (left >= 0 || typeof done !== 'function') return call(...args);
      return process.nextTick(done as Call, failure('ENOSPC'));
    };
  return patched(WRITING, faulty, run, (made) => made);
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: a fault that was put in`), { code, syscall: 'fault' });
}

function patched<Made>(
  names: readonly string[],
  change: (call: Call) => Call,
  run: () => Made,
  give: (made: Made) => Made,
): Made {
  const own = names.map((name) => [name, calls[name] as Call] as const);
  const restore = () => {
    for (const [name, call] of own) calls[name] = call;
    syncBuiltinESMExports();
  };
  for (const [name, call] of own) calls[name] = change(call);
  syncBuiltinESMExports();
  try {
    const made = run();
    if (made instanceof Promise) return made.finally(restore) as Made;
    restore();
    return give(made);
  } catch (error) {
    restore();
    throw error;
  }
}
