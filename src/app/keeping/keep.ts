import type { Config } from '../../config/settings.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import { backup } from '../../storage/backup/backup.js';
import { restore } from '../../storage/backup/restore.js';
import type { StorageSettings } from '../../storage/open-database.js';
import { Storage } from '../../storage/storage.js';
import type { Output } from '../../terminal/screen/output.js';
import { storageWording } from './storage-wording.js';

export { Storage };

/** Where this program keeps what it keeps of servers. */
export function storageSettings({ DATA_DIR, DATABASE_URL }: Config): StorageSettings {
  return { folder: DATA_DIR, url: DATABASE_URL };
}

/**
 * Writes what is kept to a file, or brings it back from one.
 *
 * @returns The exit code.
 * @throws StorageError Where that cannot be.
 */
export async function keep(
  command: 'backup' | 'restore',
  file: string,
  config: Config,
  output: Output,
  language: ReplyLanguage,
): Promise<number> {
  const w = storageWording[language];
  if (command === 'restore') {
    const rows = await restore(storageSettings(config), file);
    await output.print(`${w.restored(rows, file)}\n`);
    return 0;
  }
  const storage = await Storage.open(storageSettings(config));
  try {
    const rows = await backup(storage, file);
    await output.print(`${w.kept(rows, file)}\n`);
  } finally {
    await storage.close();
  }
  return 0;
}
