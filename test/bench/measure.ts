import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** What something costs. */
export interface Built<T> {
  readonly made: T;
  readonly seconds: number;
  readonly megabytes: number;
}

const used = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

/** Makes something, and tells how long that took and how much memory it holds. */
export function build<T>(make: () => T): Built<T> {
  const before = used();
  const started = performance.now();
  const made = make();
  const seconds = (performance.now() - started) / 1000;
  return { made, seconds, megabytes: used() - before };
}

/** The time of one call among many, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** A machine has more to do than to be measured: a call's time is the best of so many. */
const CALLS = 3;

/** Calls with each question in turn, after some that warm up, and takes the best of a few rounds for each. */
export function time(questions: readonly string[], ask: (question: string) => void): Times {
  for (const question of questions.slice(0, Math.ceil(questions.length / 4))) ask(question);
  const taken = questions.map(() => Number.POSITIVE_INFINITY);
  for (let call = 0; call < CALLS; call++) {
    for (const [i, question] of questions.entries()) {
      const started = performance.now();
      ask(question);
      taken[i] = Math.min(taken[i] ?? 0, performance.now() - started);
    }
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** A line of a table: cells of equal width. */
export function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
    .join('  ');
}
