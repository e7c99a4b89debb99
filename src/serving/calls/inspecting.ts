import type { Left } from '../../importing/document/document.js';
import type { ImportProblem } from '../../importing/document/problem.js';
import type { Warning } from '../../stories/problems/warning.js';

/** A file that somebody wants to add, of which nothing is known yet. */
export interface Inspecting {
  /** Its name, without folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** A folder in which it may be laid for a moment. */
  readonly root: string;
}

/** What such a file is. */
export type Inspected =
  /** A story: under which name, and as what bytes, it is kept. */
  | {
      readonly kind: 'story';
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly title: string;
      readonly words: number;
      /** What is wrong with it. */
      readonly warnings: readonly Warning[];
      /** What is left out of the document that it was made of. */
      readonly left: readonly Left[];
    }
  /** A document that cannot be made a story. */
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  /** No story, what is wrong with it, and how the names of files end that may be one. */
  | {
      readonly kind: 'unreadable';
      readonly warnings: readonly Warning[];
      readonly endings: readonly string[];
    };
