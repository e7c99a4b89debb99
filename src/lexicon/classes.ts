import { readList } from './lists.js';

/**
 * The rows of a data file whose columns are parted by `|`.
 *
 * @param name The file's path below `src/`.
 * @throws When a row has not so many columns.
 */
export function readRows(name: string, columns: number): string[][] {
  return readList(name).map((line) => {
    const row = line.split('|').map((cell) => cell.trim());
    if (row.length !== columns)
      throw new Error(`${name}: “${line}” has ${row.length} columns, not ${columns}`);
    return row;
  });
}

/** The words of a data file whose lines are `class: word, word`, by class. */
export function readClasses(name: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    readList(name).map((line) => {
      const [name = '', list = ''] = line.split(/:\s*/, 2);
      return [name, new Set(list.split(/,\s*/).filter((word) => word !== ''))] as const;
    }),
  );
}
