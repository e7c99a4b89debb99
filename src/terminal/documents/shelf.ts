import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Why a story was not written. */
export class ShelfError extends Error {
  override readonly name = 'ShelfError';
  readonly kind: 'exists' | 'outside';
  /** Relative to the folder of stories. */
  readonly file: string;

  constructor(kind: 'exists' | 'outside', file: string) {
    super(`Import: "${file}" ${kind === 'exists' ? 'exists' : 'is outside of the folder of stories'}`);
    this.kind = kind;
    this.file = file;
  }
}

/** A name has at most so many characters: file systems take 255 bytes, and a letter may have three. */
const LONGEST_NAME = 80;

/** A folder of stories that new ones are put into. */
export class Shelf {
  readonly #folder: string;
  readonly #replaces: boolean;
  readonly #written = new Set<string>();

  /** @param replaces Whether a story of the same name that was there before is written over. */
  constructor(folder: string, replaces: boolean) {
    this.#folder = folder;
    this.#replaces = replaces;
  }

  /**
   * Writes a story, and gives its file's name relative to the folder.
   *
   * @param document Where the document stood, with `/` between folders.
   * @throws {ShelfError} Where another story stands there, or a link leads out of the folder.
   */
  async put(document: string, text: string): Promise<string> {
    const file = this.#fileFor(document);
    const target = path.join(this.#folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    const [root, parent] = [await realpath(this.#folder), await realpath(path.dirname(target))];
    if (parent !== root && !parent.startsWith(root + path.sep)) throw new ShelfError('outside', file);
    if (this.#replaces) await replace(target, text);
    else await create(target, text, file);
    this.#written.add(file);
    return file;
  }

  /** The document's name, and its ending too where a document of another form has that name. */
  #fileFor(document: string): string {
    const plain = document.split('/').map(safeName).join('/');
    const file = plain.replace(/\.[^./]+$/, '');
    return this.#written.has(`${file}.md`) ? `${plain}.md` : `${file}.md`;
  }
}

/** A name that every file system takes, and that the reader of stories does not pass over. */
function safeName(name: string): string {
  const safe = name.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').replace(/^[.\s]+/, '');
  const ending = path.extname(safe);
  const stem =
    safe
      .slice(0, safe.length - ending.length)
      .slice(0, LONGEST_NAME)
      .trim() || 'document';
  return `${/^readme$/i.test(stem) ? `${stem}-1` : stem}${ending}`;
}

async function create(target: string, text: string, file: string): Promise<void> {
  try {
    await writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new ShelfError('exists', file);
    throw error;
  }
}

/** In one step, so that whoever reads sees the old one or the new one; a link is replaced, not followed. */
async function replace(target: string, text: string): Promise<void> {
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}
