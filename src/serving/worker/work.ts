import type { MessagePort } from 'node:worker_threads';
import { Library } from '../../library.js';
import { KnowledgeError } from '../../stories/problems/error.js';
import type { Asking, Said, WorkerSettings, WorkerStatus } from '../calls/messages.js';
import { answerCall, suggestFor } from './answer.js';

/** Titles that are asked at the start. */
const WARM_UPS = 3;

/** Opens the stories, and answers what is asked of them for as long as somebody asks. */
export function work(port: MessagePort, { folder, ignored }: WorkerSettings): void {
  const say = (said: Said) => port.postMessage(said);
  const library = openOr(folder, ignored, say);
  if (library === undefined) return;
  port.on('message', (asking: Asking) => {
    const started = performance.now();
    try {
      const answer =
        asking.kind === 'call' ? answerCall(library, asking.call) : suggestFor(library, asking.call);
      say({ kind: 'answered', answer, ms: performance.now() - started });
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      say({ kind: 'failed', error: { name, message, stack } });
    }
  });
}

function openOr(folder: string, ignored: readonly string[], say: (said: Said) => void): Library | undefined {
  const started = performance.now();
  try {
    const library = Library.open(folder, ignored);
    warmUp(library);
    say({ kind: 'status', status: statusOf(library, performance.now() - started) });
    return library;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    say({ kind: 'unusable', folder: error.folder, problem: error.problem });
    return undefined;
  }
}

/** Answers what nobody asked, so that the first who asks does not wait for code and indices to be made ready. */
function warmUp(library: Library): void {
  library.warm();
  for (const { title } of library.stories.slice(0, WARM_UPS))
    answerCall(library, { kind: 'message', text: title, earlier: [], otherwise: 'fr' });
}

function statusOf(library: Library, ms: number): WorkerStatus {
  const { folder, stories, people, quotations, warnings } = library;
  const passages = stories.reduce((sum, story) => sum + story.passages.length, 0);
  return {
    folder,
    version: { number: 1, at: Date.now() },
    counts: { stories: stories.length, passages, persons: people.all.length, quotations: quotations.length },
    warnings,
    ms: Math.round(ms),
  };
}
