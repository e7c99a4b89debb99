import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Kept, type SavedFolder } from '../kept.js';
import type { SnapshotState } from './calls/status.js';

/** Bytes of a hash, of which two stand before the data: of the build, and of the data. */
const HASH = 32;

/**
 * What was made of a folder, kept on disk for the next start: in a cache directory, where it can be thrown away at any
 * time. It is read only by the very build that wrote it, and only where every byte is as it was written.
 */
export class Snapshot {
  readonly #file: string;
  readonly #build: Buffer | undefined;

  /**
   * @param folder The folder of stories.
   * @param cache The cache directory; it is made where there is none.
   * @param build Names what reads and writes it; this build of the program where nothing is given.
   */
  constructor(folder: string, cache: string, build = buildOf()) {
    const name = hashOf(realOf(folder)).toString('base64url').slice(0, 16);
    this.#file = path.join(cache, `${name}.snapshot`);
    this.#build = build === undefined ? undefined : hashOf(`${build} ${process.version}`);
  }

  /** What is kept of the folder; nothing where nothing was written, or what was is damaged or of another build. */
  read(): Kept | undefined {
    try {
      const bytes = readFileSync(this.#file);
      const [build, hash, data] = [
        bytes.subarray(0, HASH),
        bytes.subarray(HASH, 2 * HASH),
        bytes.subarray(2 * HASH),
      ];
      if (this.#build?.equals(build) !== true || !hashOf(data).equals(hash)) return undefined;
      return Kept.restore(deserialize(data) as SavedFolder);
    } catch {
      return undefined;
    }
  }

  /** What lies there, without its data being read; nothing where nothing does. */
  state(): SnapshotState | undefined {
    try {
      const { mtimeMs: at, size: bytes } = statSync(this.#file);
      return { at, bytes, isUsable: this.#build?.equals(startOf(this.#file)) === true };
    } catch {
      return undefined;
    }
  }

  /**
   * Writes what is kept of the folder, whole or not at all.
   *
   * @throws What the file system throws, where the disk is full or may not be written to.
   */
  write(saved: SavedFolder): void {
    if (this.#build === undefined) return;
    const data = serialize(saved);
    const whole = Buffer.concat([this.#build, hashOf(data), data]);
    const draft = `${this.#file}.draft`;
    mkdirSync(path.dirname(this.#file), { recursive: true, mode: 0o700 });
    try {
      writeWhole(draft, whole);
      renameSync(draft, this.#file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }
}

/** What names the build that wrote a file. */
function startOf(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(HASH);
    readSync(descriptor, start, 0, HASH, 0);
    return start;
  } finally {
    closeSync(descriptor);
  }
}

function writeWhole(file: string, bytes: Buffer): void {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function hashOf(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}

/** What tells this build of the program from any other; nothing where it was not built. */
function buildOf(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('#package');
    return readFileSync(path.join(path.dirname(manifest), 'dist/.fingerprint'), 'utf8');
  } catch {
    return undefined;
  }
}
