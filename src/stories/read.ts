import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseStory } from './parse.js';
import type { Story } from './story.js';

/** Something that is wrong with a file of the folder. */
export interface Warning {
  /** Relative to the folder, with `/` between folders. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** What a folder holds. */
export interface Folder {
  /** In the order of their file names. */
  readonly stories: readonly Story[];
  readonly warnings: readonly Warning[];
}

/** Reads every story of a folder and its sub-folders. */
export function readFolder(folder: string): Folder {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|txt)$/i.test(file))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const stories = files
    .map((file) => parseStory(file, readFileSync(path.join(folder, file), 'utf8')))
    .filter((story) => story !== undefined);
  return { stories, warnings: [] };
}
