import { isDeepStrictEqual } from 'node:util';
import type { StoriesVersion } from '../../../commands/calls/command.js';
import type { Kept } from '../../kept.js';
import { Library } from '../../library.js';
import { KnowledgeError } from '../../stories/problems/error.js';
import type { WorkerSettings, WorkerStatus } from '../calls/messages.js';

/** The stories as they are served: one version after the other, each a whole. */
export class Versions {
  #library: Library;
  #version: StoriesVersion;
  #failure: WorkerStatus['failure'];
  #ms: number;

  /**
   * Opens the first version.
   *
   * @param kept What was made of the folder before.
   * @param isLast Whether that is served as it is, without a look at the folder.
   * @throws {KnowledgeError} When there is no such folder, or no story in it.
   */
  constructor({ folder, ignored, number = 1 }: WorkerSettings, kept: Kept, isLast = false) {
    const started = performance.now();
    this.#library = isLast ? Library.openLast(folder, ignored, kept) : Library.open(folder, ignored, kept);
    this.#ms = performance.now() - started;
    this.#version = { number, at: Date.now(), isLatest: !isLast };
  }

  /** The stories that are served now. */
  get library(): Library {
    return this.#library;
  }

  /** Which version that is. */
  get version(): StoriesVersion {
    return this.#version;
  }

  /**
   * Reads the folder again, and serves what is there from then on; where it cannot be read, what was served before.
   *
   * @returns Whether what is served, or whether it is the latest, is another thing than before.
   */
  renew(): boolean {
    const started = performance.now();
    try {
      const library = this.#library.reread();
      const isFresh = library !== this.#library;
      const wasLate = this.#failure !== undefined;
      this.#failure = undefined;
      this.#version = { ...this.#version, isLatest: true };
      if (!isFresh) return wasLate;
      this.#library = library;
      this.#ms = performance.now() - started;
      this.#version = { number: this.#version.number + 1, at: Date.now(), isLatest: true };
      return true;
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      const { folder, problem } = error;
      const isSame = isDeepStrictEqual(this.#failure?.problem, problem);
      this.#failure = { at: Date.now(), folder, problem };
      this.#version = { ...this.#version, isLatest: false };
      return !isSame;
    }
  }

  /** What there is to know of what is served. */
  status(): WorkerStatus {
    const { folder, stories, people, quotations, warnings } = this.#library;
    const { number, at } = this.#version;
    const passages = stories.reduce((sum, story) => sum + story.passages.length, 0);
    const [persons, quoted] = [people.all.length, quotations.length];
    return {
      folder,
      version: { number, at },
      counts: { stories: stories.length, passages, persons, quotations: quoted },
      warnings,
      ms: Math.round(this.#ms),
      ...(this.#failure === undefined ? {} : { failure: this.#failure }),
    };
  }
}
