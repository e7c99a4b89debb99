import path from 'node:path';

/**
 * The fields that sets of stories and questions are of, and the names of the folders that hold such a set, or such
 * sets. Sets of one field share articles, or are so much alike that what is learnt on one is known of the others.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  piaf: ['piaf'],
  squad: ['xquad-en', 'squad2'],
  selqa: ['selqa'],
  news: ['news', 'near-news'],
  seeds: ['near-seeds', 'knowledge'],
  community: ['community'],
  fiction: ['fiction'],
};

const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, folders]) => folders.map((folder) => [folder, field])),
);

/** What a set is called, and the field that it is of. */
export interface SetName {
  readonly name: string;
  readonly field: string;
}

/**
 * The name and the field of the set in a folder: told by the folder's own name or, for one of several sets that lie
 * in one folder, by that folder's; a set of neither is a field of its own.
 */
export function setNameOf(folder: string): SetName {
  const parts = path.resolve(folder).split(path.sep);
  const [own = '', above = ''] = [parts.at(-1), parts.at(-2)];
  const field = FIELD_OF.get(own);
  if (field !== undefined) return { name: own, field };
  const shared = FIELD_OF.get(above);
  return shared === undefined ? { name: own, field: own } : { name: `${above}/${own}`, field: shared };
}
