import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** A file is read once its size has stayed the same for so many milliseconds; it is looked at so often. */
const STEADY_MS = 100;
const LOOK_MS = 25;
/** Changes that come within so many milliseconds of each other are one. */
const QUIET_MS = 150;
/** Milliseconds between two looks at each file, where the file system tells of no change by itself. */
const POLL_MS = 2_000;

/** How a folder is watched: by what the file system tells, by looking again and again, or not at all. */
export type WatchKind = 'events' | 'poll' | 'off';

/** Watches a folder, with its sub-folders, for anything that changes in it. */
export class FolderWatch {
  readonly #watcher: FSWatcher;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param changed Called when changes have come to rest, and once when all of the folder is watched.
   * @param failed Called where the folder cannot be watched, or not all of it.
   */
  constructor(
    folder: string,
    kind: Exclude<WatchKind, 'off'>,
    changed: () => void,
    failed: (error: unknown) => void,
  ) {
    this.#watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      usePolling: kind === 'poll',
      interval: POLL_MS,
      binaryInterval: POLL_MS,
      awaitWriteFinish: { stabilityThreshold: STEADY_MS, pollInterval: LOOK_MS },
      ignored: (file) => isHidden(path.relative(folder, file)),
    });
    const soon = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        changed();
      }, QUIET_MS);
    };
    // Of what is still being written, only this tells.
    const later = () => this.#timer !== undefined && soon();
    this.#watcher.on('all', soon).on('ready', soon).on('raw', later).on('error', failed);
  }

  /** Watches no more. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher.close();
  }
}

/** Whether a file is none that is read, nor one that says what is read: "a/.git/index". */
function isHidden(file: string): boolean {
  const parts = file.split(path.sep);
  return parts.some((part) => part.startsWith('.') && part !== '..' && part !== '.verbatimignore');
}
