import type { Story } from '../stories/story/story.js';
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
  readonly #names = new KeptNames();
  readonly #descriptions = new KeptDescriptions();
  /** Restores what only a folder that has changed needs. */
  #restore: (() => void) | undefined;

  get names(): KeptNames {
    this.#restoreAll();
    return this.#names;
  }

  get descriptions(): KeptDescriptions {
    this.#restoreAll();
    return this.#descriptions;
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
  restore({ found, names, descriptions }: SavedPeople, byFile: ReadonlyMap<string, Story>): void {
    if (found !== undefined) this.found.restore(found, byFile);
    this.#restore = () => {
      this.#names.restore(names, byFile);
      this.#descriptions.restore(descriptions, byFile);
    };
  }

  #restoreAll(): void {
    const restore = this.#restore;
    this.#restore = undefined;
    restore?.();
  }
}
