import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { seeded } from './random.js';
import type { ServeCosts } from './serve.js';
import { makeStories } from './stories.js';

const PROGRAM = fileURLToPath(new URL('./serve.js', import.meta.url));
/** Passages to each person whom stories name, and of which one is said by somebody. */
const PER_PERSON = 20;
const PER_QUOTATION = 4;
const GIVEN = ['Ida', 'Nils', 'Claire', 'Paul', 'Anne', 'Jean', 'Louise', 'Marc', 'Julie', 'Pierre'];

/** Prints what it takes to serve folders of so many passages: a first start, a second one, a change; and how that grows. */
export function benchGrowth(sizes: readonly number[], print: (line: string) => void): void {
  print(
    '\nServing made-up stories that name persons and quote them; seconds of the wall, megabytes of the process.',
  );
  print('passages   first  second  changed  pause ms  memory first  second');
  let before: readonly number[] | undefined;
  for (const size of sizes) {
    const { first, second } = serveTwice(size);
    print(
      [
        String(first.passages).padStart(8),
        ...[first.ready, second.ready, second.changed].map((ms) => (ms / 1000).toFixed(2).padStart(8)),
        Math.max(first.pause, second.pause).toFixed(0).padStart(9),
        ...[first.memory, second.memory].map((megabytes) => megabytes.toFixed(0).padStart(10)),
      ].join(''),
    );
    const now = [first.passages, first.ready, second.ready, second.changed, first.memory];
    if (before !== undefined) print(growth(before, now));
    before = now;
  }
}

/** By how much each is more than at the size before. */
function growth(before: readonly number[], now: readonly number[]): string {
  const [passages, ...rest] = now.map((value, at) => value / (before[at] ?? 1));
  const names = ['first', 'second', 'changed', 'memory'];
  const told = rest.map((factor, at) => `${names[at]} × ${factor.toFixed(1)}`);
  return `   passages × ${(passages ?? 0).toFixed(1)}: ${told.join(', ')}`;
}

function serveTwice(passages: number): { readonly first: ServeCosts; readonly second: ServeCosts } {
  const root = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
  const [folder, cache] = [path.join(root, 'stories'), path.join(root, 'cache')];
  try {
    writeFolder(folder, passages);
    const [first, second] = [serve(folder, cache), serve(folder, cache)];
    return { first, second };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function serve(folder: string, cache: string): ServeCosts {
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, folder, cache], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`Bench: the folder could not be served: ${stderr.slice(-500)}`);
  return JSON.parse(stdout) as ServeCosts;
}

/** Writes made-up stories to files, with persons and with what they say. */
function writeFolder(folder: string, passages: number): void {
  mkdirSync(folder, { recursive: true });
  const stories = makeStories(passages);
  const random = seeded(passages);
  const below = (limit: number) => Math.floor(random() * limit);
  const capitals = stories.map(({ title }) => title.split(' ')[0] ?? '');
  const persons = Array.from({ length: Math.ceil(passages / PER_PERSON) }, () => {
    return `${GIVEN[below(GIVEN.length)]} ${capitals[below(capitals.length)]}`;
  });
  for (const { file, title, passages: all } of stories) {
    const paragraphs = all.map(({ text }) => {
      const person = persons[below(persons.length)];
      const opening = text.slice(0, text.indexOf('.')).toLowerCase();
      return below(PER_QUOTATION) === 0 ? `${text} « ${opening} », a déclaré ${person}.` : text;
    });
    writeFileSync(path.join(folder, file), `${title}\n\n${paragraphs.join('\n\n')}\n`);
  }
}
