import { KeptPeople, type SavedPeople } from './people/kept-people.js';
import { KeptQuotations, type SavedQuotations } from './quotes/kept-quotations.js';
import { Topics } from './quotes/quotations/topics.js';
import { KeptIndex } from './search/index/kept-index.js';
import type { SavedWords } from './search/index/kept-words.js';
import { KeptFiles, type SavedFile } from './stories/kept-files.js';
import type { Story } from './stories/story/story.js';
import type { Progress } from './text/progress.js';

/** What is kept of a folder, as plain data. */
export interface SavedFolder {
  readonly files: readonly SavedFile[];
  readonly people: SavedPeople;
  readonly words: SavedWords;
  readonly quotations: readonly SavedQuotations[];
}

/** What was made of a folder's stories: made again only where they have changed. */
export class Kept {
  readonly files: KeptFiles;
  readonly people: KeptPeople;
  readonly index = new KeptIndex();
  readonly quotations: KeptQuotations;
  readonly topics = new Topics();

  /** @param progress Told how far each step is, where nothing was kept before. */
  constructor(progress?: Progress) {
    this.files = new KeptFiles(progress);
    this.people = new KeptPeople(progress);
    this.quotations = new KeptQuotations(progress);
  }

  /**
   * What was saved, to go on from.
   *
   * @throws Where the parts do not belong together.
   */
  static restore({ files, people, words, quotations }: SavedFolder): Kept {
    const kept = new Kept();
    const byFile = new Map(kept.files.restore(files).map((story) => [story.file, story]));
    kept.people.restore(people, byFile);
    kept.index.words.restore(words, byFile);
    kept.quotations.restore(quotations, byFile);
    return kept;
  }

  /** Whether anything was made that was not restored. */
  get hasNews(): boolean {
    return this.files.hasNews || this.quotations.hasNews;
  }

  /** What is kept of stories, as far as they are still as they were last read. */
  save(all: readonly Story[]): SavedFolder {
    const last = new Set(this.files.last.map(({ story }) => story.passages));
    const stories = all.filter(({ passages }) => last.has(passages));
    return {
      files: this.files.save(),
      people: this.people.save(stories),
      words: this.index.words.save(stories),
      quotations: this.quotations.save(stories),
    };
  }
}
