import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Library } from '../../src/library.js';
import { Snapshot } from '../../src/serving/snapshot.js';

const FOLDER = 'knowledge';
const BUILD = 'prove';
/** The longest that a writer lives, in milliseconds, once it has written a first snapshot. */
const LONGEST_MS = 60;

/** What many kills came to. */
interface Cut {
  readonly kills: number;
  /** How often nothing was there to open from afterwards, or another thing than the folder says. */
  readonly wrong: number;
}

/** Kills a process in the midst of writing a snapshot, again and again, and opens the folder from what is there. */
export async function killSnapshots(kills: number): Promise<Cut> {
  const cache = mkdtempSync(path.join(tmpdir(), 'verbatim-snapshots-'));
  const told = tell(Library.open(FOLDER));
  let wrong = 0;
  try {
    for (let n = 0; n < kills; n += 1) {
      await killOne(cache);
      const kept = new Snapshot(FOLDER, cache, BUILD).read();
      if (kept === undefined || tell(Library.open(FOLDER, [], kept)) !== told) wrong += 1;
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  return { kills, wrong };
}

function tell(library: Library): string {
  const people = library.people.all.map(({ name, mentions }) => [name, mentions.length]);
  return JSON.stringify([people, library.quotations.map(({ text, speaker }) => [text, speaker])]);
}

async function killOne(cache: string): Promise<void> {
  const writer = spawn(process.execPath, [fileURLToPath(import.meta.url), cache], { stdio: 'pipe' });
  await once(writer.stdout, 'data');
  await sleep(Math.random() * LONGEST_MS);
  writer.kill('SIGKILL');
  await once(writer, 'close');
}

/** Writes one snapshot after the other until it is killed; says so after the first. */
function writeForever(cache: string): void {
  const library = Library.open(FOLDER);
  library.warm();
  const snapshot = new Snapshot(FOLDER, cache, BUILD);
  snapshot.write(library.save());
  process.stdout.write('written\n', () => {
    for (;;) snapshot.write(library.save());
  });
}

const [program, cache] = process.argv.slice(1);
if (program === fileURLToPath(import.meta.url) && cache !== undefined) writeForever(cache);
