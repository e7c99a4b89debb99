import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Storage } from '../storage/storage.js';

/** Servers whose stories lie ready to be opened. */
const SERVERS = 500;
/** The last part of their folders' names: it stands in citations. */
const NAME = 'server';

/**
 * Lays the stories that servers added ready for the worker, each in a folder of its own: it opens them when they are
 * asked. A change brings a new folder.
 */
export class Shelves {
  readonly #storage: Storage;
  /** The folder in which all lie. */
  readonly root: string;
  readonly #folders: LRUCache<string, Promise<string | undefined>>;

  /** @param root Is emptied: what lies there is made anew from what is kept. */
  static async open(storage: Storage, root: string): Promise<Shelves> {
    await rm(root, { recursive: true, force: true });
    await mkdir(root, { recursive: true, mode: 0o700 });
    return new Shelves(storage, root);
  }

  private constructor(storage: Storage, root: string) {
    this.#storage = storage;
    this.root = root;
    this.#folders = new LRUCache({ max: SERVERS, dispose: (folder) => void takeAway(folder) });
    storage.changes.on(({ guild }) => {
      if (guild === null) this.#folders.clear();
      else this.#folders.delete(guild);
    });
  }

  /** The folder of what a server added; nothing where it added nothing. */
  folderOf(guild: string): Promise<string | undefined> {
    const known = this.#folders.get(guild);
    if (known !== undefined) return known;
    const laid = this.#lay(guild);
    this.#folders.set(guild, laid);
    laid.catch(() => this.#folders.delete(guild));
    return laid;
  }

  async #lay(guild: string): Promise<string | undefined> {
    const { stories } = this.#storage.server(guild);
    const list = await stories.list();
    if (list.length === 0) return undefined;
    const folder = path.join(await mkdtemp(path.join(this.root, `${guild}-`)), NAME);
    await mkdir(folder);
    for (const { file } of list) {
      const source = await stories.source(file);
      if (source !== undefined) await writeFile(path.join(folder, path.basename(file)), source);
    }
    return folder;
  }
}

async function takeAway(folder: Promise<string | undefined>): Promise<void> {
  const laid = await folder.catch(() => undefined);
  if (laid !== undefined) await rm(path.dirname(laid), { recursive: true, force: true });
}
