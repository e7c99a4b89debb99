import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Spot } from '../storage/kept/spot.js';
import type { Storage } from '../storage/storage.js';
import type { OwnStories } from './calls/calls.js';

/** Where a story lies that a link leads to. */
export interface LinkedFile {
  readonly folder: string;
  readonly file: string;
}

/** Folders that lie ready to be opened, about as many as servers. */
const FOLDERS = 500;
/** Milliseconds for which a folder outlives what it was laid for: calls that were given it may still wait. */
const GRACE_MS = 60_000;
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
  readonly #laid: LRUCache<string, Promise<OwnStories | undefined>>;

  /** @param root Is emptied: what lies there is made anew from what is kept. */
  static async open(storage: Storage, root: string): Promise<Shelves> {
    await rm(root, { recursive: true, force: true });
    await mkdir(root, { recursive: true, mode: 0o700 });
    return new Shelves(storage, root);
  }

  private constructor(storage: Storage, root: string) {
    this.#storage = storage;
    this.root = root;
    this.#laid = new LRUCache({ max: FOLDERS, dispose: removeLater });
    storage.changes.on(({ guild }) => {
      if (guild === null) this.#laid.clear();
      else this.takeAway(guild);
    });
  }

  /**
   * What a server added; nothing where it added nothing.
   *
   * @param unheard The channels and threads that not all see who will see what is said of it: what is made of their
   *   messages is left out. Each such choice has a folder of its own.
   */
  of(guild: string, unheard: readonly Spot[]): Promise<OwnStories | undefined> {
    const left = new Set(unheard.map(({ channel }) => channel));
    const name = [guild, ...[...left].sort()].join(' ');
    const known = this.#laid.get(name);
    if (known !== undefined) return known;
    const laid = this.#lay(guild, left);
    this.#laid.set(name, laid);
    laid.catch(() => this.#laid.delete(name));
    return laid;
  }

  /** Takes all folders of a server away: the next who asks gets new ones. */
  takeAway(guild: string): void {
    for (const name of [...this.#laid.keys()]) if (name.split(' ')[0] === guild) this.#laid.delete(name);
  }

  /** The story that a link leads to: its folder and its file; nothing where it leads to none any more. */
  async linked(link: string): Promise<LinkedFile | undefined> {
    const story = await this.#storage.linked(link);
    if (story === undefined) return undefined;
    const own = await this.of(story.guild, []);
    return own?.links[story.file] === link ? { folder: own.folder, file: story.file } : undefined;
  }

  async #lay(guild: string, left: ReadonlySet<string>): Promise<OwnStories | undefined> {
    const { stories } = this.#storage.server(guild);
    const list = (await stories.list()).filter(({ from }) => from === undefined || !left.has(from.channel));
    if (list.length === 0) return undefined;
    const folder = path.join(await mkdtemp(path.join(this.root, `${guild}-`)), NAME);
    await mkdir(folder);
    for (const { file } of list) {
      const source = await stories.source(file);
      if (source !== undefined) await writeFile(path.join(folder, path.basename(file)), source);
    }
    return { folder, links: await stories.links() };
  }
}

function removeLater(laid: Promise<OwnStories | undefined>): void {
  setTimeout(async () => {
    const own = await laid.catch(() => undefined);
    if (own !== undefined) await rm(path.dirname(own.folder), { recursive: true, force: true });
  }, GRACE_MS).unref();
}
