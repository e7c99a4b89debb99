import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Unreadable } from '../error.js';

/** A file is at most so large, in bytes. */
const LARGEST_FILE = 5_000_000;

/** No link is followed, and opening a pipe that nobody writes to does not wait. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file of at most `LARGEST_FILE` bytes.
 *
 * @throws {Unreadable} Where it is no such file; and what the file system throws.
 */
export function loadFile(path: string): Uint8Array {
  const descriptor = openSync(path, FLAGS);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Unreadable('it is not a regular file');
    if (stats.size > LARGEST_FILE) {
      const [size, most] = [stats.size, LARGEST_FILE].map((bytes) => (bytes / 1e6).toFixed(1));
      throw new Unreadable(`it has ${size} MB, more than the ${most} MB that a story may have`);
    }
    return read(descriptor, stats.size);
  } finally {
    closeSync(descriptor);
  }
}

function read(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
