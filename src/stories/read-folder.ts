import { byFile, type Listing, listFolder } from './files/list.js';
import { type FileRead, KeptFiles } from './kept-files.js';
import { KnowledgeError } from './problems/error.js';
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
 * @param kept What was read of the folder before.
 * @throws {KnowledgeError} When there is no such folder, or no story in it.
 */
export function readFolder(
  folder: string,
  ignored: readonly string[] = [],
  kept = new KeptFiles(),
): Omit<Folder, 'omissions'> {
  const { stories, warnings } = readStories(folder, ignored, kept);
  if (stories.length === 0) throw new KnowledgeError(folder, { kind: 'storyless', warnings });
  return { stories, warnings };
}

/**
 * Reads what stories there are, maybe none.
 *
 * @param ignored Patterns of what is not read, as in a `.gitignore`.
 * @param kept What was read of the folder before.
 * @throws {KnowledgeError} When there is no such folder.
 */
export function readStories(folder: string, ignored: readonly string[] = [], kept = new KeptFiles()): Folder {
  const { files, warnings } = listing(folder, ignored);
  const { read, warnings: unread } = kept.read(files);
  return folderOf(read, [...warnings, ...unread], kept);
}

/** What was read of a folder when it was last read, whatever it holds now. */
export function lastRead(kept: KeptFiles): Omit<Folder, 'omissions'> {
  return folderOf(kept.last, [], kept);
}

function folderOf(read: readonly FileRead[], warnings: readonly Warning[], kept: KeptFiles): Folder {
  const stories = read.map(({ story }) => story);
  const titled = toldApart(stories).map((story, at) => {
    const own = stories[at] as Story;
    return own === story ? own : kept.titled(own, story);
  });
  return {
    stories: titled,
    warnings: [...warnings, ...read.flatMap((one) => one.warnings)].sort(byFile),
    omissions: read.flatMap(({ omissions }) => omissions),
  };
}

function listing(folder: string, ignored: readonly string[]): Listing {
  try {
    return listFolder(folder, ignored);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new KnowledgeError(folder, { kind: 'refused', code });
  }
}
