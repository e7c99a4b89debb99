import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Unreadable } from '../problems/error.js';

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
    if (!stats.isFile()) throw new Unreadable({ kind: 'irregular' });
    if (stats.size > LARGEST_FILE)
      throw new Unreadable({ kind: 'large', bytes: stats.size, most: LARGEST_FILE });
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
