import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise } from 'yauzl';
import { LARGEST_UNPACKED, MOST_PACKED } from '../document/limits.js';
import { ImportError } from '../document/problem.js';

/** The files of an archive that were asked for, by their names in it. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks files of a zip archive in memory: nothing is written anywhere. An entry that unpacks to more than it
 * announces is refused while it is unpacked, and the announced sizes are summed before.
 *
 * @param wanted Which files are asked for, by their names.
 * @throws {ImportError} Where the archive is locked, or too large unpacked; other errors where it is broken.
 */
export async function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Archive> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    validateEntrySizes: true,
  });
  if (zip.entryCount > MOST_PACKED)
    throw new ImportError({ kind: 'hostile', message: `${zip.entryCount} files in one archive` });
  const files = new Map<string, Uint8Array>();
  let sum = 0;
  for await (const entry of zip.eachEntry()) {
    if (!wanted(entry.fileName) || entry.fileName.endsWith('/')) continue;
    if (entry.isEncrypted()) throw new ImportError({ kind: 'locked' });
    sum += entry.uncompressedSize;
    if (sum > LARGEST_UNPACKED) throw new ImportError({ kind: 'large', bytes: sum, most: LARGEST_UNPACKED });
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry as Entry)));
  }
  return files;
}

/**
 * A file that an archive must have.
 *
 * @throws {ImportError} Where it has none of that name.
 */
export function needed(archive: Archive, name: string): Uint8Array {
  const found = archive.get(name);
  if (found === undefined) throw new ImportError({ kind: 'broken', message: `${name} is missing` });
  return found;
}
