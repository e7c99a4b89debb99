import type { KnowledgeError } from '../../stories/problems/error.js';
import type { Served, ServingCall, SuggestCall, Suggestions } from './calls.js';
import type { ServingStatus } from './status.js';

/** What the worker is started with. */
export interface WorkerSettings {
  /** The folder of stories. */
  readonly folder: string;
  /** Patterns of what of it is not read, as in a `.gitignore`. */
  readonly ignored: readonly string[];
}

/** What is asked of the worker, one at a time. */
export type Asking =
  | { readonly kind: 'call'; readonly call: ServingCall }
  | { readonly kind: 'suggest'; readonly call: SuggestCall };

/** An error as it comes over from a worker. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** What the worker knows of what it serves; whether it answers is known outside of it. */
export type WorkerStatus = Omit<ServingStatus, 'state'>;

/** What the worker says. */
export type Said =
  /** There are stories to answer from, the first or new ones. */
  | { readonly kind: 'status'; readonly status: WorkerStatus }
  /** The folder cannot be used. */
  | { readonly kind: 'unusable'; readonly folder: string; readonly problem: KnowledgeError['problem'] }
  /** What was asked last is answered; it took so many milliseconds. */
  | { readonly kind: 'answered'; readonly answer: Served | Suggestions; readonly ms: number }
  /** What was asked last could not be answered. */
  | { readonly kind: 'failed'; readonly error: ToldError };
