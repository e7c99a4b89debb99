import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Where a data file of the project stands on this machine, from the sources and from the build alike.
 *
 * @param name The file's path below `src/`, for example `text/data/question-words.fr.txt`.
 */
export function dataPath(name: string): string {
  return require.resolve(`#data/${name}`);
}

/**
 * The entries of a list that is a data file: one a line, without white space around it, `#` opens a comment.
 *
 * @param name The file's path below `src/`, for example `text/data/question-words.fr.txt`.
 * @throws When there is no such file.
 */
export function readList(name: string): string[] {
  return readFileSync(dataPath(name), 'utf8')
    .split('\n')
    .map((line) => (line.includes('#') ? line.replace(/(^|\s)#.*/, '') : line).trim())
    .filter((line) => line !== '');
}
