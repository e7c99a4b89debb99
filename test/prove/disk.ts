import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Library } from '../../src/library.js';
import { backup } from '../../src/storage/backup/backup.js';
import { restore } from '../../src/storage/backup/restore.js';
import { Storage } from '../../src/storage/storage.js';
import { KnowledgeError } from '../../src/stories/problems/error.js';
import { series, whileFull, whileReadingFails } from './faulty-disk.js';

const QUESTION = 'Qui est l’avocat de Jared Kushner ?';
/** The share of reads that fail, in turn. */
const SHARES = [0.02, 0.2, 0.9];

/** What came of a disk that fails. */
interface OnDisk {
  readonly runs: number;
  readonly problems: readonly string[];
}

/** Reads stories from a disk that fails, while they are written in pieces: each answer is one of whole stories. */
export function readFaulty(seeds: number): OnDisk {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'verbatim-disk-')), 'recits');
  const problems: string[] = [];
  try {
    cpSync('knowledge', folder, { recursive: true });
    const sound = Library.open(folder);
    const wanted = answered(sound);
    for (let seed = 1; seed <= seeds; seed += 1) {
      const problem = readOnce(folder, sound, wanted, seed);
      if (problem !== undefined) problems.push(`seed ${seed}: ${problem}`);
    }
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
  return { runs: seeds, problems };
}

const answered = (library: Library) =>
  library.ask(QUESTION).excerpts.map(({ passage, answer }) => [passage.file, passage.text, answer]);

function readOnce(folder: string, sound: Library, wanted: unknown, seed: number): string | undefined {
  const file = path.join(folder, 'kushner-messagerie-privee.md');
  const whole = readFileSync(file);
  const random = series(seed);
  let library = sound;
  try {
    // A writer that is torn: some of the file is there, then all of it.
    writeFileSync(file, whole.subarray(0, Math.floor(random() * whole.length)));
    library = rereadFaulty(library, folder, seed);
    library.ask(QUESTION);
    writeFileSync(file, whole);
    library = rereadFaulty(library, folder, seed + 1);
    library.ask(QUESTION);
  } catch (error) {
    return `it threw ${String(error)}`;
  } finally {
    writeFileSync(file, whole);
  }
  // Once the disk is sound again, so are the answers.
  return isDeepStrictEqual(answered(library.reread()), wanted) ? undefined : 'other answers on a sound disk';
}

function rereadFaulty(library: Library, folder: string, seed: number): Library {
  try {
    return whileReadingFails(seed, SHARES[seed % SHARES.length] ?? 0, folder, () => library.reread());
  } catch (error) {
    if (error instanceof KnowledgeError) return library;
    throw error;
  }
}

/** Backs up to a disk that is full from one write on, each in turn: the backup before stays, or a whole one is there. */
export async function backUpFaulty(writes: number): Promise<OnDisk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-backup-'));
  const problems: string[] = [];
  const storage = await Storage.open({ folder: path.join(folder, 'data') });
  const file = path.join(folder, 'backup');
  try {
    await backup(storage, file);
    const before = readFileSync(file);
    for (let n = 0; n < writes; n += 1) {
      const failed = await whileFull(n, () => backup(storage, file)).then(
        () => false,
        () => true,
      );
      if (existsSync(`${file}.part`)) problems.push(`full at write ${n}: a part is left`);
      if (failed && !readFileSync(file).equals(before))
        problems.push(`full at write ${n}: the backup before is gone`);
      const copy = path.join(folder, `copy-${n}`);
      await restore({ folder: copy }, file).catch((error: unknown) =>
        problems.push(`full at write ${n}: ${String(error)}`),
      );
    }
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { runs: writes, problems };
}
