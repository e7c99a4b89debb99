import type { KnowledgeError } from '../../stories/problems/error.js';
import type { Warning } from '../../stories/problems/warning.js';

/** The stories that are answered from: they change as a whole, between two calls. */
export interface Version {
  /** 1 for the first since the start, and one more with each change. */
  readonly number: number;
  /** When it was there to answer, in milliseconds since 1970. */
  readonly at: number;
}

/** What is kept of a folder for the next start. */
export interface SnapshotState {
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
  /** Whether this build of the program wrote it: it reads no other. */
  readonly isUsable: boolean;
}

/** What is being answered from, and how it is kept. */
export interface ServingStatus {
  /** The name of the stories' folder, without those above it. */
  readonly folder: string;
  readonly version: Version;
  /** How many there are of each. */
  readonly counts: {
    readonly stories: number;
    readonly passages: number;
    readonly persons: number;
    readonly quotations: number;
  };
  /** What is wrong with files of the folder. */
  readonly warnings: readonly Warning[];
  /** How long it took to make this version, in milliseconds. */
  readonly ms: number;
  /** Why the folder could not be read when that was last tried: then this version is not the latest. */
  readonly failure?: {
    /** When that was, in milliseconds since 1970. */
    readonly at: number;
    readonly folder: string;
    readonly problem: KnowledgeError['problem'];
  };
  /** What is kept for the next start; none where nothing is, or nothing yet. */
  readonly snapshot?: SnapshotState | undefined;
  /** Whether the last try to keep it failed. */
  readonly isUnsaved: boolean;
  /** How many workers died and were replaced. */
  readonly restarts: number;
  /** Whether calls are answered at once, or wait until the stories are there again after a fault. */
  readonly state: 'serving' | 'recovering';
}
