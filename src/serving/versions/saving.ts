import type { Library } from '../../library.js';
import type { Said } from '../calls/messages.js';
import type { Snapshot } from '../snapshot.js';

/** Milliseconds after a start, and after a change, until a snapshot is written: what changes often is written once. */
const AFTER_START_MS = 2_000;
const AFTER_CHANGE_MS = 60_000;

/** Writes a snapshot of the stories a while after they came or changed. */
export class Saving {
  readonly #snapshot: Snapshot;
  readonly #library: () => Library;
  readonly #say: (said: Said) => void;
  #timer: NodeJS.Timeout | undefined;
  #isTold = false;

  /** @param library What is served when it is written. */
  constructor(snapshot: Snapshot, library: () => Library, say: (said: Said) => void) {
    this.#snapshot = snapshot;
    this.#library = library;
    this.#say = say;
  }

  /** Writes a snapshot soon. */
  later(isStart = false): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), isStart ? AFTER_START_MS : AFTER_CHANGE_MS);
  }

  /** Says what is kept, where anything is. */
  tell(): void {
    const snapshot = this.#snapshot.state();
    if (snapshot?.isUsable === true) this.#say({ kind: 'saved', snapshot });
  }

  /** Writes a snapshot, where anything of it would be new. */
  now(): void {
    clearTimeout(this.#timer);
    try {
      const library = this.#library();
      if (!library.hasNews) return;
      this.#snapshot.write(library.save());
      this.tell();
    } catch (error) {
      // Only speed is lost, and that is told once.
      if (!this.#isTold) this.#say({ kind: 'unsaved', why: String(error) });
      this.#isTold = true;
    }
  }
}
