import { Kept } from '../../kept.js';
import type { Library } from '../../library.js';
import type { Said, WorkerSettings } from '../calls/messages.js';
import { Snapshot } from '../snapshot.js';
import { Reloading } from './reloading.js';
import { Saving } from './saving.js';
import { Versions } from './versions.js';

/** A folder of stories that is opened on this very thread, and follows what changes in it. */
interface OpenWatched {
  /** The stories as they are now. */
  library(): Library;
  /** Watches no more, and keeps what was made of them for the next time. */
  close(): Promise<void>;
}

/**
 * Opens a folder from what was kept of it, for one who asks now and then.
 *
 * @param heard Told what there is to know of each version after the first, and of what goes wrong.
 * @throws {KnowledgeError} When there is no such folder, or no story in it.
 */
export function openWatched(
  settings: Pick<WorkerSettings, 'folder' | 'ignored' | 'watch' | 'cache'>,
  heard: (said: Said) => void,
): OpenWatched {
  const { folder, cache } = settings;
  const snapshot = cache === undefined ? undefined : new Snapshot(folder, cache);
  const versions = new Versions(settings, snapshot?.read() ?? new Kept());
  const saving = snapshot && new Saving(snapshot, () => versions.library, heard);
  saving?.later(true);
  const reloading = new Reloading(versions, settings, (said) => {
    heard(said);
    saving?.later();
  });
  return {
    library: () => versions.library,
    async close() {
      await reloading.close();
      saving?.now();
    },
  };
}
