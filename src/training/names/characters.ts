import { readFileSync } from 'node:fs';
import { sourcePath } from '../../lexicon/lists.js';
import { fold, words } from '../../text/words.js';

/** Whom a book names, in folded words. */
export interface Characters {
  /** What is a name of somebody, or a part of one. */
  readonly names: readonly (readonly string[])[];
  /** What may be one. */
  readonly open: readonly (readonly string[])[];
}

/** The characters of books, by the name of the set and the file. */
export function readCharacters(): ReadonlyMap<string, Characters> {
  const lines = readFileSync(sourcePath('training/names/characters.txt'), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [file = '', names = '', open = ''] = line.split('\t');
        return [file, { names: listOf(names), open: listOf(open) }];
      }),
  );
}

function listOf(text: string): string[][] {
  return text
    .split(', ')
    .map((name) => words(name).map((word) => fold(word.text)))
    .filter((name) => name.length > 0);
}
