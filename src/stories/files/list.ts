import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { problemOf } from '../problems/error.js';
import type { Problem, Warning } from '../problems/warning.js';

/** A file that may hold a story. */
interface Found {
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

const STORY = /\.(?:md|txt)$/i;
const READ_ME = /^readme\.md$/i;

/**
 * Lists the files of a folder that may hold stories: `.md` and `.txt`, but hidden ones and `README.md`. A link to
 * a file within the folder counts once, where it is not listed itself; a link out of the folder never.
 *
 * @throws What the file system throws when the folder itself cannot be read.
 */
export function listFolder(folder: string): Listing {
  return new Walk(realpathSync(folder)).listing();
}

class Walk {
  readonly #root: string;
  readonly #files: Found[] = [];
  readonly #links: Found[] = [];
  readonly #warnings: Warning[] = [];

  constructor(root: string) {
    this.#root = root;
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
    return { files: this.#files.sort(byFile), warnings: this.#warnings.sort(byFile) };
  }

  #read(folder: string, entries: readonly Dirent[], folders: string[]): void {
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || READ_ME.test(entry.name)) continue;
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isSymbolicLink()) this.#try(file, () => this.#follow(file));
      else if (!STORY.test(entry.name)) continue;
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
    else if (!isFolder) this.#links.push({ file, path: target });
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
