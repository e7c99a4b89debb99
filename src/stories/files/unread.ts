import { WordList } from '../../lexicon/word-list.js';
import type { Warning } from '../problems/warning.js';

const EXTENSIONS = new WordList('pages/unread');

/** Files that hold words in a form that is not read, by the ends of their names. */
export class Unread {
  readonly #byExtension = new Map<string, { readonly file: string; count: number }>();

  /** Takes note of a file, if it is such a one. */
  add(file: string): void {
    const extension = /\.(\w{1,12})$/.exec(file)?.[1]?.toLowerCase() ?? '';
    if (!EXTENSIONS.has(extension)) return;
    const known = this.#byExtension.get(extension);
    if (known === undefined) this.#byExtension.set(extension, { file, count: 1 });
    else known.count++;
  }

  /** One warning a kind: about the file, or about the folder where there are several. */
  warnings(): Warning[] {
    return [...this.#byExtension]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([extension, { file, count }]) => ({
        file: count === 1 ? file : '.',
        problem: { kind: 'unread', extension: `.${extension}`, count },
        leftOut: true,
      }));
  }
}
