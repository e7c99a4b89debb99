import { KnowledgeError, reasonOf } from './error.js';
import { decode } from './files/decode.js';
import { type Listing, listFolder } from './files/list.js';
import { loadFile } from './files/load.js';
import { parseStory } from './parse.js';
import type { Story } from './story.js';
import type { Warning } from './warning.js';

export type { Warning } from './warning.js';

/** What a folder holds. */
interface Folder {
  /** In the order of their file names. */
  readonly stories: readonly Story[];
  /** What was wrong with files, in the order of their names. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads every story of a folder and its sub-folders. A file that cannot be read is left out with a warning.
 *
 * @throws {KnowledgeError} When there is no such folder, or no story in it.
 */
export function readFolder(folder: string): Folder {
  const { stories, warnings } = readStories(folder);
  if (stories.length > 0) return { stories, warnings };
  const [first] = warnings;
  const why =
    first === undefined
      ? 'holds no story: put .md or .txt files there'
      : `holds no story that can be read: ${first.file}: ${first.message}`;
  const more = warnings.length > 1 ? ` (and ${warnings.length - 1} more)` : '';
  throw new KnowledgeError(`Stories: the folder "${folder}" ${why}${more}`);
}

/**
 * Reads what stories there are, maybe none.
 *
 * @throws {KnowledgeError} When there is no such folder.
 */
export function readStories(folder: string): Folder {
  const { files, warnings } = listing(folder);
  const stories: Story[] = [];
  const found: Warning[] = [...warnings];
  for (const { file, path } of files) {
    try {
      const { text, damage } = decode(loadFile(path));
      const { story, faults } = parseStory(file, text);
      stories.push(story);
      if (damage !== undefined) found.push({ file, message: damage });
      found.push(...faults.map((fault) => ({ file, ...fault })));
    } catch (error) {
      found.push({ file, message: `left out: ${reasonOf(error)}` });
    }
  }
  found.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  return { stories, warnings: found };
}

function listing(folder: string): Listing {
  try {
    return listFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such folder'
        : code === 'ENOTDIR'
          ? 'that is no folder'
          : reasonOf(error);
    throw new KnowledgeError(
      `Stories: cannot open "${folder}": ${why}. Name a folder by --knowledge or KNOWLEDGE_DIR.`,
    );
  }
}
