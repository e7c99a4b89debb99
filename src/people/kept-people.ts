import type { Story } from '../stories/story/story.js';
import { lazy } from '../text/lazy.js';
import type { Progress } from '../text/progress.js';
import { KeptDescriptions, type SavedDescriptions } from './describe/kept-descriptions.js';
import { KeptFound, type SavedFound } from './kept-found.js';
import { KeptNames, type SavedNames } from './recognise/kept-names.js';

/** What is kept of persons, as plain data. */
export interface SavedPeople {
  readonly found: SavedFound | undefined;
  readonly names: SavedNames;
  readonly descriptions: readonly SavedDescriptions[];
}

/** What was found of the persons of a folder: looked for again only where the folder has changed. */
export class KeptPeople {
  readonly found = new KeptFound();
  readonly #progress: Progress | undefined;
  #restore: ((names: KeptNames, descriptions: KeptDescriptions) => void) | undefined;
  /** Made, and restored, when a folder that has changed first needs them. */
  readonly #told = lazy(() => {
    const [names, descriptions] = [new KeptNames(this.#progress), new KeptDescriptions()];
    this.#restore?.(names, descriptions);
    this.#restore = undefined;
    return { names, descriptions };
  });

  /** @param progress Told how far the finding of names is, where none were found before. */
  constructor(progress?: Progress) {
    this.#progress = progress;
  }

  get names(): KeptNames {
    return this.#told().names;
  }

  get descriptions(): KeptDescriptions {
    return this.#told().descriptions;
  }

  /** What is kept of stories, as plain data. */
  save(stories: readonly Story[]): SavedPeople {
    return {
      found: this.found.save(stories),
      names: this.names.save(),
      descriptions: this.descriptions.save(stories),
    };
  }

  /** Takes over what was saved of stories, before any is looked at. */
  restore(saved: SavedPeople, byFile: ReadonlyMap<string, Story>): void {
    if (saved.found !== undefined) this.found.restore(saved.found, byFile);
    this.#restore = (names, descriptions) => {
      names.restore(saved.names, byFile);
      descriptions.restore(saved.descriptions, byFile);
    };
  }
}
