import { shortHash } from '../../text/hash.js';
import type { Span } from '../../text/span.js';
import type { Passage, Story } from './story.js';

/** Something that stands in a passage. */
interface Standing {
  readonly passage: Passage;
  readonly span: Span;
}

/** Short names for stories and passages, made of their words: the same for as long as they are. */
export class ShortIds {
  readonly #ids = new Map<Passage, string>();
  readonly #passages = new Map<string, Passage>();
  readonly #stories = new Map<string, Story>();

  constructor(stories: readonly Story[]) {
    for (const story of stories) this.#add(story);
  }

  /** The story of a file, or of an id given by `idOfStory`. */
  story(fileOrId: string): Story | undefined {
    return this.#stories.get(fileOrId);
  }

  /** The passage of an id given by `idOf`; none where its words no longer stand in the stories. */
  passage(id: string): Passage | undefined {
    return this.#passages.get(id);
  }

  /**
   * A short name for a passage (8 characters) or something within it (at most 12), made of its words and its
   * file's name: the same for as long as they are, whatever else changes in the folder.
   */
  idOf(what: Passage | Standing): string {
    if ('index' in what) return this.#ids.get(what) ?? '';
    return `${this.idOf(what.passage)}${what.span.start.toString(36)}`;
  }

  #add(story: Story): void {
    this.#stories.set(story.file, story);
    this.#stories.set(idOfStory(story), story);
    const seen = new Map<string, number>();
    for (const passage of story.passages) {
      const before = seen.get(passage.text) ?? 0;
      seen.set(passage.text, before + 1);
      const id = shortHash(story.file, passage.text, String(before));
      this.#ids.set(passage, id);
      this.#passages.set(id, passage);
    }
  }
}

/** A short name for a story (8 characters), made of its file's name. */
export function idOfStory({ file }: Story): string {
  return shortHash(file);
}
