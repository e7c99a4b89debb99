import { readFileSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';

/** Beside the stories, it names what is not read, as a `.gitignore` does. */
const IGNORE_FILE = '.verbatimignore';

/** Whether a file, or a folder with `/` at its end, is among what an operator does not want read. */
export type IsIgnored = (file: string) => boolean;

/**
 * Reads what of a folder is not to be read: what its `.verbatimignore` names, and what the patterns do.
 *
 * @param patterns As in a `.gitignore`.
 * @throws What the file system throws where there is such a file and it cannot be read.
 */
export function readIgnored(folder: string, patterns: readonly string[]): IsIgnored {
  const rules = ignore({ ignorecase: false }).add(fileOf(folder)).add(patterns);
  return (file) => rules.ignores(file);
}

function fileOf(folder: string): string {
  try {
    return readFileSync(path.join(folder, IGNORE_FILE), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
