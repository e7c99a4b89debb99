import type { KnowledgeError } from '../../stories/problems/error.js';
import type { ProgressStep } from '../../text/progress.js';
import type { Served, ServingCall, SuggestCall, Suggestions } from './calls.js';
import type { ToldError } from './errors.js';
import type { ServingStatus, SnapshotState } from './status.js';
import type { StoryPage } from './story-page.js';

/** What the worker is started with. */
export interface WorkerSettings {
  /** The folder of stories. */
  readonly folder: string;
  /** Patterns of what of it is not read, as in a `.gitignore`. */
  readonly ignored: readonly string[];
  /** How changes in it are noticed; `poll` is for folders over a network. */
  readonly watch: 'events' | 'poll' | 'off';
  /** The directory of what is kept for the next start; nothing is kept where it is not given. */
  readonly cache?: string | undefined;
  /** The address below which stories can be read in a browser, without a slash at its end; none where they cannot. */
  readonly reader?: string | undefined;
  /**
   * Given where the worker before died: what was kept is served as it is, where anything was, and the folder, which it
   * may have died of, is looked at only after so many milliseconds.
   */
  readonly lookAfter?: number | undefined;
  /** Milliseconds that a call may take before it is given up; five seconds where not given. */
  readonly budget?: number | undefined;
  /** The number of the first version that it opens; 1 where not given. */
  readonly number?: number | undefined;
}

/** What is asked of the worker. */
export type Asked = Asking | { readonly kind: 'reload' };

/** What is asked of the worker that it answers, one at a time. */
export type Asking =
  | { readonly kind: 'call'; readonly call: ServingCall }
  | { readonly kind: 'suggest'; readonly call: SuggestCall }
  | { readonly kind: 'read'; readonly file: string; readonly folder?: string | undefined };

/** What the worker knows of what it serves; whether it answers, how often it died and what it keeps is known outside of it. */
export type WorkerStatus = Omit<ServingStatus, 'state' | 'restarts' | 'snapshot' | 'isUnsaved'>;

/** What the worker says. */
export type Said =
  /** There are stories to answer from, the first or new ones; or those that there are may not be the latest. */
  | { readonly kind: 'status'; readonly status: WorkerStatus }
  /** A step of opening the folder for the first time is done with so many of so many stories. */
  | {
      readonly kind: 'progress';
      readonly step: ProgressStep;
      readonly done: number;
      readonly all: number;
    }
  /** The folder cannot be used. */
  | { readonly kind: 'unusable'; readonly folder: string; readonly problem: KnowledgeError['problem'] }
  /** Changes in the folder are not noticed, or not all of them, for a reason in English. */
  | { readonly kind: 'unwatched'; readonly why: string }
  /** What was made of the stories is kept for the next start. */
  | { readonly kind: 'saved'; readonly snapshot: SnapshotState }
  /** What was made of the stories could not be kept for the next start, for a reason in English. */
  | { readonly kind: 'unsaved'; readonly why: string }
  /** What was asked last is being answered from now on. */
  | { readonly kind: 'begun' }
  /** What was asked last is answered; it took so many milliseconds. */
  | {
      readonly kind: 'answered';
      readonly answer: Served | Suggestions | StoryPage | undefined;
      readonly ms: number;
    }
  /** What was asked last could not be answered. */
  | { readonly kind: 'failed'; readonly error: ToldError };
