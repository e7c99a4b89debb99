import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder above this one, in the sources as in the build, whose bundle stands as deep as this file. */
const ABOVE = new URL('../', import.meta.url);

/**
 * Where a data file of the project stands on this machine, from the sources and from the build alike.
 *
 * @param name The file's path below `src/`, for example `lexicon/names/places.txt`.
 */
export function dataPath(name: string): string {
  return fileURLToPath(new URL(name, ABOVE));
}

/**
 * The entries of a list that is a data file: one a line, without white space around it, `#` opens a comment.
 *
 * @param name The file's path below `src/`.
 * @throws When there is no such file.
 */
export function readList(name: string): string[] {
  return readFileSync(dataPath(name), 'utf8')
    .split('\n')
    .map((line) => (line.includes('#') ? line.replace(/(^|\s)#.*/, '') : line).trim())
    .filter((line) => line !== '');
}

/**
 * Where a data file stands among the sources, as seen from the project's root: what is learnt is written there.
 *
 * @param name The file's path below `src/`.
 */
export function sourcePath(name: string): string {
  return path.join('src', name);
}
