import { decode } from './files/decode.js';
import { byFile, type Listing, listFolder } from './files/list.js';
import { loadFile } from './files/load.js';
import { parseStory } from './parse.js';
import { KnowledgeError, problemOf } from './problems/error.js';
import type { Warning } from './problems/warning.js';
import type { Story } from './story/story.js';
import { toldApart } from './titles.js';

export type { Warning } from './problems/warning.js';

/** What a folder holds. */
interface Folder {
  /** In the order of their file names. */
  readonly stories: readonly Story[];
  /** What was wrong with files, in the order of their names. */
  readonly warnings: readonly Warning[];
  /** What of the files is no part of their stories, in the same order. */
  readonly omissions: readonly Warning[];
}

/**
 * Reads every story of a folder and its sub-folders. A file that cannot be read is left out with a warning.
 *
 * @param ignored Patterns of what is not read, as in a `.gitignore`.
 * @throws {KnowledgeError} When there is no such folder, or no story in it.
 */
export function readFolder(folder: string, ignored: readonly string[] = []): Omit<Folder, 'omissions'> {
  const { stories, warnings } = readStories(folder, ignored);
  if (stories.length === 0) throw new KnowledgeError(folder, { kind: 'storyless', warnings });
  return { stories, warnings };
}

/**
 * Reads what stories there are, maybe none.
 *
 * @param ignored Patterns of what is not read, as in a `.gitignore`.
 * @throws {KnowledgeError} When there is no such folder.
 */
export function readStories(folder: string, ignored: readonly string[] = []): Folder {
  const { files, warnings } = listing(folder, ignored);
  const stories: Story[] = [];
  const found: Warning[] = [...warnings];
  const left: Warning[] = [];
  for (const { file, path } of files) {
    try {
      const { text, damage } = decode(loadFile(path));
      const { story, faults, omissions } = parseStory(file, text);
      stories.push(story);
      if (damage !== undefined) found.push({ file, problem: damage });
      found.push(...faults.map((fault) => ({ file, ...fault })));
      left.push(...omissions.map((omission) => ({ file, ...omission })));
    } catch (error) {
      found.push({ file, problem: problemOf(error), leftOut: true });
    }
  }
  return { stories: toldApart(stories), warnings: found.sort(byFile), omissions: left };
}

function listing(folder: string, ignored: readonly string[]): Listing {
  try {
    return listFolder(folder, ignored);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new KnowledgeError(folder, { kind: 'refused', code });
  }
}
