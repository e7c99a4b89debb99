import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Spot } from '../storage/kept/spot.js';
import type { Storage } from '../storage/storage.js';

/** Folders that lie ready to be opened, about as many as servers. */
const FOLDERS = 500;
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
    this.#folders = new LRUCache({ max: FOLDERS, dispose: (folder) => void remove(folder) });
    storage.changes.on(({ guild }) => {
      if (guild === null) this.#folders.clear();
      else this.takeAway(guild);
    });
  }

  /**
   * The folder of what a server added; nothing where it added nothing.
   *
   * @param unheard The channels and threads that not all see who will see what is said of it: what is made of their
   *   messages is left out. Each such choice has a folder of its own.
   */
  folderOf(guild: string, unheard: readonly Spot[]): Promise<string | undefined> {
    const left = new Set(unheard.map(({ channel }) => channel));
    const name = [guild, ...[...left].sort()].join(' ');
    const known = this.#folders.get(name);
    if (known !== undefined) return known;
    const laid = this.#lay(guild, left);
    this.#folders.set(name, laid);
    laid.catch(() => this.#folders.delete(name));
    return laid;
  }

  /** Takes all folders of a server away: the next who asks gets new ones. */
  takeAway(guild: string): void {
    for (const name of [...this.#folders.keys()])
      if (name.split(' ')[0] === guild) this.#folders.delete(name);
  }

  async #lay(guild: string, left: ReadonlySet<string>): Promise<string | undefined> {
    const { stories } = this.#storage.server(guild);
    const list = (await stories.list()).filter(({ from }) => from === undefined || !left.has(from.channel));
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

async function remove(folder: Promise<string | undefined>): Promise<void> {
  const laid = await folder.catch(() => undefined);
  if (laid !== undefined) await rm(path.dirname(laid), { recursive: true, force: true });
}
