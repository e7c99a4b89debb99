import { Worker } from 'node:worker_threads';
import { KnowledgeError } from '../stories/problems/error.js';
import { WorkerError } from './calls/errors.js';
import type { Said, WorkerSettings } from './calls/messages.js';
import type { Log } from './log.js';

/** Where the worker's program stands: beside this file, compiled or bundled. */
const PROGRAM = new URL('./worker/main.js', import.meta.url);
/** Milliseconds after which a call that does not come to an end by itself takes the worker with it. */
const HANG_MS = 30_000;

/** Megabytes for what is made and soon forgotten: with Node's own bound, opening library after library takes twice the room. */
const YOUNG = 24;

/** What a worker is started with. */
export interface StartSettings extends WorkerSettings {
  readonly log: Log;
  /** Megabytes of memory that it may take for what it reads; Node's own bound where not given. */
  readonly memory?: number;
  /** Milliseconds after which it is ended where it does not answer; half a minute where not given. */
  readonly hang?: number;
  /** Its program; only tests have another one. */
  readonly program?: URL;
}

/** What a worker says that is not about its own life. */
export type News = Exclude<Said, { kind: 'unusable' | 'begun' }>;

/** Who hears of a worker. */
interface Listener {
  readonly said: (said: News) => void;
  /** It is no more, and of what it died: a KnowledgeError where it could not use the folder. */
  readonly ended: (fault: Error) => void;
}

/** Starts the worker that serves the stories, and ends it where a call does not come to an end: calls check that themselves, as a rule. */
export function startWorker(
  { log, memory, hang = HANG_MS, program = PROGRAM, ...settings }: StartSettings,
  { said: hear, ended }: Listener,
): Worker {
  const { folder, ignored, watch, cache, reader, budget, number, lookAfter } = settings;
  const worker = new Worker(program, {
    workerData: {
      folder,
      ignored,
      watch,
      cache,
      reader,
      budget,
      number,
      lookAfter,
    } satisfies WorkerSettings,
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG,
      ...(memory === undefined ? {} : { maxOldGenerationSizeMb: memory }),
    },
  });
  let fault: Error = new WorkerError('Serving: the worker ended');
  let hanging: NodeJS.Timeout | undefined;
  worker.on('message', (said: Said) => {
    if (said.kind === 'answered' || said.kind === 'failed') clearTimeout(hanging);
    if (said.kind === 'unusable') fault = new KnowledgeError(said.folder, said.problem);
    else if (said.kind !== 'begun') hear(said);
    else {
      hanging = setTimeout(() => {
        fault = new WorkerError(`Serving: a call was not answered within ${hang} ms`);
        void worker.terminate();
      }, hang);
    }
  });
  worker.on('error', (error: Error) => {
    fault = error;
  });
  worker.once('exit', () => {
    clearTimeout(hanging);
    ended(fault);
  });
  return worker;
}
