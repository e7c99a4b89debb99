import { Kept } from '../kept.js';
import { Library } from '../library.js';
import type { Progress } from '../text/progress.js';
import { Snapshot } from './snapshot.js';

/** A folder of stories that is opened on this very thread, once. */
interface OpenedOnce {
  readonly library: Library;
  /** Keeps what was made of it for the next time, where that is anything new. */
  save(): void;
}

/**
 * Opens a folder from what was kept of it, for who asks once and leaves.
 *
 * @param cache The directory of what is kept; nothing is where it is not given.
 * @param progress Told how far each step is, where nothing was kept.
 * @throws {KnowledgeError} When there is no such folder, or no story in it.
 */
export function openKept(
  folder: string,
  ignored: readonly string[],
  cache: string | undefined,
  progress?: Progress,
): OpenedOnce {
  const snapshot = cache === undefined ? undefined : new Snapshot(folder, cache);
  const library = Library.open(folder, ignored, snapshot?.read() ?? new Kept(progress));
  return {
    library,
    save() {
      try {
        if (library.hasNews) snapshot?.write(library.save());
      } catch {
        // Only the speed of the next call is lost.
      }
    },
  };
}
