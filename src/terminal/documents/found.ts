import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { endingOf, IMPORTED } from '../../importing/import-document.js';

/** A document that was named on the command line, or that stands in a folder that was. */
export interface FoundDocument {
  readonly path: string;
  /** Where it stands below the folder that was named, with `/` between folders; its name where it was itself. */
  readonly name: string;
}

/**
 * The documents of a path: the file, or those in a folder and its sub-folders that can be imported, but hidden ones
 * and links, in the order of their names.
 *
 * @throws What the file system throws.
 */
export async function documentsAt(named: string): Promise<FoundDocument[]> {
  if (!(await stat(named)).isDirectory()) return [{ path: named, name: path.basename(named) }];
  const found: FoundDocument[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(path.join(named, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isFile() && IMPORTED.includes(endingOf(entry.name)))
        found.push({ path: path.join(named, name), name });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
