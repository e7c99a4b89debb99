import { isDeepStrictEqual } from 'node:util';
import { folderText, warningText } from '../replies/warnings.js';
import type { WorkerStatus } from './calls/messages.js';
import type { Log } from './log.js';

/** Logs what is served from now on, as far as it is another thing than before, and what is wrong with files. */
export function logStatus(log: Log, status: WorkerStatus, before: WorkerStatus | undefined): void {
  const { counts, failure, folder, ms, version, warnings } = status;
  const known = before?.warnings ?? [];
  for (const warning of warnings)
    if (!known.some((other) => isDeepStrictEqual(other, warning)))
      log.warn(warningText(warning, folder, 'en'));
  const fields = { ...counts, version: version.number, ms };
  if (failure !== undefined) {
    const why = folderText(failure, 'en');
    log.error({ version: version.number }, `${why} What was read before is served until it is back.`);
  } else if (before?.failure !== undefined && before.version.number === version.number) {
    log.info(fields, 'The stories’ folder is back, and nothing in it has changed');
  } else {
    log.info(fields, before === undefined ? 'Stories read' : 'Stories read again');
  }
}

/** Logs how far reading is. */
export function logReading(log: Log, { read, all }: { readonly read: number; readonly all: number }): void {
  const [done, stories] = [read, all].map((count) => count.toLocaleString('en'));
  log.info(read === 0 ? `Reading ${stories} stories` : `Reading ${done} of ${stories} stories`);
}
