import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The modules that have tables to prepare, below the build. */
const PREPARING = [
  'src/language/thesaurus.js',
  'src/lexicon/persons.js',
  'src/lexicon/person-nouns.js',
  'src/lexicon/base-forms.js',
];

/**
 * Writes the tables that take long to make from the lists, so that the program reads them as they are.
 *
 * @param {string} dist The folder of the build.
 */
export async function prepareLists(dist) {
  const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href);
  for (const file of PREPARING) await load(file);
  const { PREPARED, preparedPath } = await load('src/lexicon/prepared.js');
  const { Table } = await load('src/lexicon/table.js');
  for (const [name, make] of PREPARED) {
    const file = preparedPath(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Table.textOf(make()));
  }
}
