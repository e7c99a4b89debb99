import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { identifyLanguage } from '../text/language.js';
import { Lines } from './lines.js';
import { makePassage } from './passage.js';
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
  const stories = files.map((file) => parseText(file, readFileSync(path.join(folder, file), 'utf8')));
  return { stories, warnings: [] };
}

function parseText(file: string, source: string): Story {
  const lines = new Lines(source);
  const passages = [...source.matchAll(/\S.*(?:\n.*\S.*)*/g)].map((match, index) =>
    makePassage(
      {
        file,
        index,
        kind: index === 0 ? 'heading' : 'paragraph',
        pieces: [{ text: match[0], at: match.index }],
      },
      lines,
    ),
  );
  return {
    file,
    title: passages[0]?.text ?? file,
    language: identifyLanguage(source),
    source,
    passages,
  };
}
