import type { Said, WorkerSettings } from '../calls/messages.js';
import { FolderWatch } from './folder-watch.js';
import type { Versions } from './versions.js';

/** Milliseconds until a folder that cannot be read is looked for again: twice as long each time, at most a minute. */
const FIRST_LOOK_MS = 500;
const LAST_LOOK_MS = 60_000;
/** Milliseconds of work after which it is looked for calls that wait. */
const PIECE_MS = 50;

/** Reads the stories again when somebody or the file system says that they have changed. */
export class Reloading {
  readonly #versions: Versions;
  readonly #settings: WorkerSettings;
  readonly #say: (said: Said) => void;
  #watch: FolderWatch | undefined;
  #retry: NodeJS.Timeout | undefined;
  #pause = FIRST_LOOK_MS;

  constructor(versions: Versions, settings: WorkerSettings, say: (said: Said) => void) {
    this.#versions = versions;
    this.#settings = settings;
    this.#say = say;
    if (versions.version.isLatest) this.#startWatch();
    else this.#retry = setTimeout(() => this.#lookAgain(), settings.lookAfter);
  }

  /** Makes what is made at first need, piece by piece: what comes meanwhile is answered between two. */
  warm(): void {
    setImmediate(() => this.#versions.library.warm(PIECE_MS) || this.warm());
  }

  /** Reads them again after what is being answered. */
  soon(): void {
    setImmediate(() => this.now());
  }

  /** Reads them again, and says what came of it where that is anything new. */
  now(): void {
    if (this.#versions.renew()) {
      this.#say({ kind: 'status', status: this.#versions.status() });
      this.warm();
    }
    clearTimeout(this.#retry);
    if (this.#versions.version.isLatest) {
      if (this.#pause > FIRST_LOOK_MS) this.#startWatch();
      this.#pause = FIRST_LOOK_MS;
      return;
    }
    this.#retry = setTimeout(() => this.now(), this.#pause);
    this.#pause = Math.min(2 * this.#pause, LAST_LOOK_MS);
  }

  /** Watches no more. */
  async close(): Promise<void> {
    clearTimeout(this.#retry);
    await this.#watch?.close();
  }

  /** Looks at the folder for the first time. */
  #lookAgain(): void {
    this.now();
    if (this.#watch === undefined) this.#startWatch();
  }

  /** Watches the folder, anew where it was taken away and is back. */
  #startWatch(): void {
    const { folder, watch } = this.#settings;
    if (watch === 'off') return;
    void this.#watch?.close();
    const failed = (error: unknown) => this.#say({ kind: 'unwatched', why: String(error) });
    this.#watch = new FolderWatch(folder, watch, () => this.now(), failed);
  }
}
