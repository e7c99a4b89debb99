import type { MessagePort } from 'node:worker_threads';
import { Kept } from '../../kept.js';
import { KnowledgeError } from '../../stories/problems/error.js';
import type { Progress } from '../../text/progress.js';
import { toldError } from '../calls/errors.js';
import type { Asked, Asking, Said, WorkerSettings } from '../calls/messages.js';
import { Snapshot } from '../snapshot.js';
import { Reloading } from '../versions/reloading.js';
import { Saving } from '../versions/saving.js';
import { Versions } from '../versions/versions.js';
import { answerFrom, suggestFrom } from './both.js';
import { Origins } from './origins.js';
import { storyPage } from './story-page.js';
import { answerWithin, suggestWithin } from './within-budget.js';

/** Milliseconds between two words on how far reading is. */
const TELL_MS = 3_000;
/** Titles that are asked at the start. */
const WARM_UPS = 3;

/** Opens the stories, answers what is asked of them and reads them again when they change, until it is ended. */
export function work(port: MessagePort, settings: WorkerSettings): void {
  const say = (said: Said) => port.postMessage(said);
  const snapshot = settings.cache === undefined ? undefined : new Snapshot(settings.folder, settings.cache);
  const versions = openOr(settings, snapshot, say);
  if (versions === undefined) return;
  const origins = new Origins();
  const saving = snapshot && new Saving(snapshot, () => versions.library, say);
  saving?.tell();
  saving?.later(true);
  const reloading = new Reloading(versions, settings, (said) => {
    say(said);
    saving?.later();
  });
  reloading.warm();
  port.on('message', (asked: Asked) => {
    if (asked.kind === 'reload') reloading.now();
    else {
      say({ kind: 'begun' });
      say(answered({ ...settings, versions, origins, reload: () => reloading.soon() }, asked));
    }
  });
}

function openOr(
  settings: WorkerSettings,
  snapshot: Snapshot | undefined,
  say: (said: Said) => void,
): Versions | undefined {
  try {
    const kept = snapshot?.read();
    const isLast = settings.lookAfter !== undefined && kept !== undefined;
    const versions = new Versions(settings, kept ?? new Kept(telling(say)), isLast);
    for (const { title } of versions.library.stories.slice(0, WARM_UPS))
      warmUp({ ...settings, versions, origins: new Origins(), reload: () => undefined }, title);
    say({ kind: 'status', status: versions.status() });
    return versions;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    say({ kind: 'unusable', folder: error.folder, problem: error.problem });
    return undefined;
  }
}

/** What is asked of, and what of it changes. */
interface Served extends Pick<WorkerSettings, 'reader' | 'budget'> {
  readonly versions: Versions;
  readonly origins: Origins;
  readonly reload: () => void;
}

/** Says at once that reading begins, and then every few seconds how far each step is. */
function telling(say: (said: Said) => void): Progress {
  let told = Number.NEGATIVE_INFINITY;
  return (step, done, all) => {
    if (performance.now() - told < TELL_MS) return;
    told = performance.now();
    say({ kind: 'progress', step, done, all });
  };
}

/** Answers what nobody asked, so that the first who asks does not wait for code and indices to be made ready. */
function warmUp(served: Served, text: string): void {
  answered(served, { kind: 'call', call: { kind: 'message', text, earlier: [], otherwise: 'fr' } });
}

function answered(served: Served, asked: Asking): Said {
  const started = performance.now();
  try {
    return { kind: 'answered', answer: answerTo(served, asked), ms: performance.now() - started };
  } catch (error) {
    return { kind: 'failed', error: toldError(error) };
  }
}

function answerTo(
  { versions: { library, version }, origins, reload, reader, budget }: Served,
  asked: Asking,
) {
  if (asked.kind === 'read') {
    const read = asked.folder === undefined ? library : origins.of(asked.folder);
    return read && storyPage(read, asked.file);
  }
  const own = origins.of(asked.call.own?.folder);
  if (asked.kind === 'suggest') return suggestWithin(budget, () => suggestFrom(library, own, asked.call));
  return answerWithin(budget, asked.call, () =>
    answerFrom({ library, version, reload, reader }, own, asked.call),
  );
}
