import { existsSync, readFileSync } from 'node:fs';
import { lazy } from '../text/lazy.js';
import { dataPath } from './lists.js';
import { Table } from './table.js';

/** The tables that the build prepares, by their names: what makes their lines. */
export const PREPARED = new Map<string, () => readonly string[]>();

/** Where the table of a name stands once the build has prepared it. */
export const preparedPath = (name: string): string => dataPath(`lexicon/prepared/${name}.txt`);

/**
 * A table whose lines take long to make: the one that the build has prepared, or one made anew where the sources run
 * as they are.
 *
 * @param make Makes the lines, in any order.
 */
export function preparedTable(name: string, make: () => readonly string[]): () => Table {
  PREPARED.set(name, make);
  return lazy(() => {
    const file = preparedPath(name);
    return existsSync(file) ? new Table(readFileSync(file)) : Table.of(make());
  });
}
