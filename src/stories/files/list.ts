import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { problemOf } from '../problems/error.js';
import type { Problem, Warning } from '../problems/warning.js';
import { type IsIgnored, readIgnored } from './ignored.js';
import { Unread } from './unread.js';

/** A file that may hold a story. */
export interface Found {
  /** Relative to the folder, with `/` between folders. */
  readonly file: string;
  /** Where to read it: the file itself, never a link. */
  readonly path: string;
}

/** What a folder and its sub-folders hold. */
export interface Listing {
  /** In the order of their names, by code units: the same on every machine. */
  readonly files: readonly Found[];
  readonly warnings: readonly Warning[];
}

/** How the names of files end that are read as stories. */
export const STORY_ENDINGS = ['md', 'markdown', 'mdx', 'txt', 'srt', 'vtt'] as const;
const STORY = new RegExp(`\\.(?:${STORY_ENDINGS.join('|')})$`, 'i');
const READ_ME = /^readme\.(?:md|markdown|mdx)$/i;

/**
 * Lists the files of a folder that may hold stories: Markdown, plain text and subtitles, but hidden ones, `README.md`
 * and what is to be ignored. A link to a file within the folder counts once, where it is not listed itself; a link
 * out of the folder never. Other files that hold words are told of.
 *
 * @param ignored Patterns, as in a `.gitignore`, besides those of the folder's own `.verbatimignore`.
 * @throws What the file system throws when the folder itself cannot be read.
 */
export function listFolder(folder: string, ignored: readonly string[] = []): Listing {
  const root = realpathSync(folder);
  return new Walk(root, readIgnored(root, ignored)).listing();
}

class Walk {
  readonly #root: string;
  readonly #isIgnored: IsIgnored;
  readonly #unread = new Unread();
  readonly #files: Found[] = [];
  readonly #links: Found[] = [];
  readonly #warnings: Warning[] = [];

  constructor(root: string, isIgnored: IsIgnored) {
    this.#root = root;
    this.#isIgnored = isIgnored;
  }

  listing(): Listing {
    const folders = [''];
    this.#read('', readdirSync(this.#root, { withFileTypes: true }), folders);
    for (let next = 1; next < folders.length; next++) {
      const folder = folders[next] ?? '';
      this.#try(folder, () =>
        this.#read(folder, readdirSync(path.join(this.#root, folder), { withFileTypes: true }), folders),
      );
    }
    const listed = new Set(this.#files.map((found) => found.path));
    for (const link of this.#links.sort(byFile)) {
      if (!listed.has(link.path)) this.#files.push(link);
      listed.add(link.path);
    }
    const warnings = [...this.#warnings, ...this.#unread.warnings()].sort(byFile);
    return { files: this.#files.sort(byFile), warnings };
  }

  #read(folder: string, entries: readonly Dirent[], folders: string[]): void {
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || READ_ME.test(entry.name)) continue;
      if (this.#isIgnored(entry.isDirectory() ? `${file}/` : file)) continue;
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isSymbolicLink()) this.#try(file, () => this.#follow(file));
      else if (!STORY.test(entry.name)) this.#unread.add(file);
      else if (entry.isFile()) this.#files.push({ file, path: path.join(this.#root, file) });
      else this.#leaveOut(file, { kind: 'irregular' });
    }
  }

  #follow(file: string): void {
    const target = realpathSync(path.join(this.#root, file));
    const isFolder = statSync(target).isDirectory();
    if (!isFolder && !STORY.test(file)) return;
    const inside = target.startsWith(this.#root + path.sep) || target === this.#root;
    if (!inside) this.#leaveOut(file, { kind: 'outside' });
    else if (!isFolder && !this.#isIgnored(path.relative(this.#root, target).split(path.sep).join('/')))
      this.#links.push({ file, path: target });
  }

  #try(file: string, step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#leaveOut(file, problemOf(error));
    }
  }

  #leaveOut(file: string, problem: Problem): void {
    this.#warnings.push({ file, problem, leftOut: true });
  }
}

/** Code units: what `sort()` compares strings by, whatever the language of the machine. */
export function byFile(a: { file: string }, b: { file: string }): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}
