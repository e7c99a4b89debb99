import type { Worker } from 'node:worker_threads';
import type { Reply } from '../replies/reply.js';
import { KnowledgeError } from '../stories/problems/error.js';
import type { Made, Served, ServingCall, SuggestCall, Suggestions } from './calls/calls.js';
import { AwayError, WorkerError } from './calls/errors.js';
import type { Asked, WorkerStatus } from './calls/messages.js';
import type { ServingStatus, SnapshotState } from './calls/status.js';
import type { StoryPage } from './calls/story-page.js';
import { type Job, Jobs } from './jobs.js';
import { logProgress, logStatus } from './log-status.js';
import { Pauses } from './pauses.js';
import { type News, type StartSettings, startWorker } from './start-worker.js';

/** What is logged where changes may go unnoticed. */
const UNWATCHED = 'Not all of the stories’ folder can be watched: see WATCH in the README, or send SIGHUP';

/** What is logged where the next start will take as long as the first. */
const UNSAVED = 'What was made of the stories cannot be kept: the next start makes it again; see CACHE_DIR';

/** Milliseconds after which the folder is looked at again that a worker died with; longer where several did. */
const LOOK_AFTER_MS = 2_000;

/** What is served, and how. */
export interface ServingSettings extends Omit<StartSettings, 'number' | 'lookAfter'> {
  /** Is told of each reply that is made. */
  readonly made?: ((made: Made) => void) | undefined;
}

/** What fronts ask of the stories, wherever those are served. */
export type Answerer = Pick<Serving, 'call' | 'suggest' | 'wait'>;

/**
 * The stories in a thread of their own. Fronts call it with plain data and get plain data: nothing is read,
 * searched or analysed on their thread. Where the thread dies another takes its place, and what it was answering is
 * tried once more.
 *
 * @example
 * const serving = await Serving.open({ folder: 'knowledge', ignored: [], log });
 * const { reply } = await serving.call({ kind: 'message', text: 'Qui est Ida ?', earlier: [], otherwise: 'fr' });
 */
export class Serving {
  readonly #settings: ServingSettings;
  readonly #jobs = new Jobs();
  readonly #pauses = new Pauses();
  #worker: Worker | undefined;
  #status: WorkerStatus | undefined;
  #retry: NodeJS.Timeout | undefined;
  #lookAfter: number | undefined;
  /** Whether the worker has stories to answer from. */
  #isServing = false;
  #isClosed = false;
  #restarts = 0;
  #snapshot: SnapshotState | undefined;
  #isUnsaved = false;

  private constructor(settings: ServingSettings) {
    this.#settings = settings;
  }

  /**
   * Opens a folder of stories.
   *
   * @throws {KnowledgeError} When there is no such folder, or no story in it.
   * @throws {WorkerError} When reading it needs more memory than there is, or fails in a way nobody thought of.
   */
  static async open(settings: ServingSettings): Promise<Serving> {
    const serving = new Serving(settings);
    await new Promise<void>((resolve, reject) => serving.#start(resolve, reject));
    return serving;
  }

  /**
   * What is replied to a call; calls are answered one after the other, in their order.
   *
   * @throws {AwayError} When the stories are not there to answer from.
   * @throws {Error} When making the reply failed, with the stack of where.
   */
  async call(call: ServingCall): Promise<Served> {
    const started = performance.now();
    const tell = (reply?: Reply) => {
      const ms = performance.now() - started;
      this.#settings.made?.({ call, ms, ...(reply === undefined ? {} : { reply }) });
    };
    try {
      const served = (await this.#ask({ kind: 'call', call })) as Served;
      tell(served.reply);
      return served;
    } catch (error) {
      tell();
      throw error;
    }
  }

  /**
   * What may go on from what somebody types into an option; nothing for one that has no suggestions.
   *
   * @throws As `call`.
   */
  suggest(call: SuggestCall): Promise<Suggestions> {
    return this.#ask({ kind: 'suggest', call }) as Promise<Suggestions>;
  }

  /**
   * A story as a page; nothing where there is none of that file.
   *
   * @param folder Of what a server added; the folder that is served where none is given.
   * @throws As `call`.
   */
  read(file: string, folder?: string): Promise<StoryPage | undefined> {
    return this.#ask({ kind: 'read', file, folder }) as Promise<StoryPage | undefined>;
  }

  /** What is being answered from. */
  status(): ServingStatus {
    // There is no serving without a first version.
    const status = this.#status as WorkerStatus;
    const kept = { snapshot: this.#snapshot, isUnsaved: this.#isUnsaved };
    return {
      ...status,
      ...kept,
      restarts: this.#restarts,
      state: this.#isServing ? 'serving' : 'recovering',
    };
  }

  /** How long a call that comes now will take to be answered, in milliseconds, as far as the latest ones tell. */
  get wait(): number {
    return this.#jobs.wait;
  }

  /** Has the folder read again after the call that is being answered; changes in it are noticed anyway. */
  reload(): void {
    this.#worker?.postMessage({ kind: 'reload' } satisfies Asked);
  }

  /** Ends the worker; calls that are not answered yet are refused. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#jobs.refuse(new AwayError());
    await this.#worker?.terminate();
  }

  #ask(asking: Job['asking']): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) reject(new AwayError());
      else this.#jobs.add({ asking, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (!this.#isServing) return;
    const asking = this.#jobs.take();
    if (asking !== undefined) this.#worker?.postMessage(asking);
  }

  /** Starts a worker; the first one says how that went. */
  #start(opened?: () => void, failed?: (error: Error) => void): void {
    this.#worker = startWorker(
      { ...this.#settings, lookAfter: this.#lookAfter, number: (this.#status?.version.number ?? 0) + 1 },
      {
        said: (said) => {
          this.#hear(said);
          if (said.kind === 'status') opened?.();
        },
        ended: (fault) => {
          if (this.#isClosed) return;
          if (this.#status === undefined) failed?.(fault instanceof KnowledgeError ? fault : unopened(fault));
          else this.#recover(fault);
        },
      },
    );
  }

  #hear(said: News): void {
    if (said.kind === 'status') this.#take(said.status);
    else if (said.kind === 'progress') logProgress(this.#settings.log, said);
    else if (said.kind === 'saved') this.#keep(said.snapshot);
    else if (said.kind === 'unsaved') this.#lose(said.why);
    else if (said.kind === 'unwatched') this.#settings.log.warn({ why: said.why }, UNWATCHED);
    else this.#jobs.settle(said);
    this.#next();
  }

  #keep(snapshot: SnapshotState): void {
    this.#snapshot = snapshot;
    this.#isUnsaved = false;
  }

  #lose(why: string): void {
    this.#isUnsaved = true;
    this.#settings.log.warn({ why }, UNSAVED);
  }

  #take(status: WorkerStatus): void {
    if (!this.#isServing) this.#pauses.began(performance.now());
    this.#isServing = true;
    logStatus(this.#settings.log, status, this.#status);
    this.#status = status;
  }

  /** Starts another worker, after a pause where those before died soon. */
  #recover(err: Error): void {
    const { log } = this.#settings;
    const pause = this.#pauses.failed(performance.now());
    log.error({ err, pause }, 'The stories’ worker died: another one opens them again');
    this.#isServing = false;
    this.#restarts += 1;
    this.#lookAfter = LOOK_AFTER_MS + 10 * pause;
    this.#jobs.putBack(new AwayError());
    // Whoever waits is told rather than kept while it goes wrong again and again.
    if (pause > 0) this.#jobs.refuse(new AwayError());
    this.#retry = setTimeout(() => this.#start(), pause);
  }
}

/** That the stories could not be opened, for a reason that no setting is to blame for. */
function unopened(cause: Error): WorkerError {
  return new WorkerError(`The stories could not be opened: ${cause.message}`, { cause });
}
