import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Config } from '../../config/settings.js';
import { folderText } from '../../replies/warnings.js';
import type { ReplyLanguage } from '../../replies/wording.js';
import { StorageError } from '../../storage/schema/storage-error.js';
import { KnowledgeError } from '../../stories/problems/error.js';
import { isNotice } from '../../stories/problems/warning.js';
import { readFolder } from '../../stories/read-folder.js';
import { Storage, storageSettings } from '../keeping/keep.js';
import { storageText } from '../keeping/storage-wording.js';
import { doctorWording } from './doctor-wording.js';
import { type Finding, note, well, wrong } from './findings.js';

/** Bytes of a disk that is as good as full. */
const FULL = 100 * 1024 * 1024;

/** Of the stories' folder: whether it can be read, and what is wrong with its files. */
export function examineStories(
  folder: string,
  { IGNORE, WATCH }: Config,
  language: ReplyLanguage,
): Finding[] {
  const w = doctorWording[language];
  try {
    const { stories, warnings } = readFolder(folder, IGNORE);
    const serious = warnings.filter((warning) => !isNotice(warning)).length;
    return [
      well(w.stories(stories.length, folder)),
      ...(serious > 0 ? [note(w.warnings(serious))] : []),
      ...(WATCH === 'off' ? [note(w.unwatched)] : []),
    ];
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return [wrong(folderText(error, language))];
  }
}

/** Of what is kept of servers: whether it opens. A folder that is not there yet is left so. */
export async function examineData(config: Config, language: ReplyLanguage): Promise<Finding[]> {
  const w = doctorWording[language];
  const { folder, url } = storageSettings(config);
  if (url === undefined && !existsSync(folder)) return [examineMissing(folder, language)];
  try {
    const storage = await Storage.open({ folder, url });
    await storage.close();
    return [well(w.database(url === undefined ? `SQLite (${folder})` : 'PostgreSQL'))];
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return [wrong(storageText(error, language))];
  }
}

function examineMissing(folder: string, language: ReplyLanguage): Finding {
  const w = doctorWording[language];
  const refused = refusalToWrite(folder);
  return refused === undefined ? note(w.toBeMade(folder)) : wrong(w.unwritable(folder, refused));
}

/** Why a folder, or where it is to be made, cannot be written to; nothing where it can. */
export function refusalToWrite(folder: string): string | undefined {
  try {
    accessSync(nearest(folder), constants.W_OK);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

/** The nearest folder above a place that is there. */
function nearest(place: string): string {
  const full = path.resolve(place);
  return existsSync(full) || path.dirname(full) === full ? full : nearest(path.dirname(full));
}

/** Of the disk that is written to. */
export function examineDisk({ DATA_DIR }: Config, language: ReplyLanguage): Finding[] {
  const w = doctorWording[language];
  const { bavail, bsize } = statfsSync(nearest(DATA_DIR));
  const bytes = bavail * bsize;
  const free = sizeText(bytes, language);
  return [bytes < FULL ? wrong(w.full(free)) : well(w.disk(free))];
}

/** So many bytes, in words. */
export function sizeText(bytes: number, language: ReplyLanguage): string {
  const isMuch = bytes >= 1e9;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isMuch ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  }).format(bytes / (isMuch ? 1e9 : 1e6));
}

/** Of the pages that are to be open: whether they can be. */
export async function examinePages(config: Config, language: ReplyLanguage): Promise<Finding[]> {
  const w = doctorWording[language];
  const { WEB_HOST, WEB_PORT, METRICS_ADDRESS, PUBLIC_URL } = config;
  const addresses = [
    ...(WEB_PORT === undefined ? [] : [{ host: WEB_HOST, port: WEB_PORT }]),
    ...(METRICS_ADDRESS === undefined ? [] : [METRICS_ADDRESS]),
  ];
  const ports = await Promise.all(
    addresses.map(async ({ host, port }) => {
      const refused = await refusalOf(host, port);
      const where = `${host}:${port}`;
      return refused === undefined ? well(w.port(where)) : note(w.taken(where, refused));
    }),
  );
  if (PUBLIC_URL === undefined) return ports.length === 0 ? [note(w.noPages)] : ports;
  if (WEB_PORT === undefined) return [...ports, wrong(w.unread)];
  const isPlain = !PUBLIC_URL.startsWith('https:');
  return [...ports, note(w.open(PUBLIC_URL)), ...(isPlain ? [note(w.plain)] : [])];
}

/** Why an address cannot be listened on; nothing where it can. */
function refusalOf(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
