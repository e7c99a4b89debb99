import { isDeepStrictEqual } from 'node:util';
import { folderText, warningText } from '../replies/warnings.js';
import type { ProgressStep } from '../text/progress.js';
import type { Said, WorkerStatus } from './calls/messages.js';
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

/** What is done in a step, before how many stories it is done with. */
const STEPS: Readonly<Record<ProgressStep, string>> = {
  reading: 'Reading',
  words: 'Reading the words of',
  names: 'Finding names in',
  quotations: 'Finding quotations in',
};

/** Logs how far a step of opening the folder is. */
export function logProgress(log: Log, { step, done, all }: Extract<Said, { kind: 'progress' }>): void {
  const [some, stories] = [done, all].map((count) => count.toLocaleString('en'));
  log.info(`${STEPS[step]} ${done === 0 ? '' : `${some} of `}${stories} stories`);
}
