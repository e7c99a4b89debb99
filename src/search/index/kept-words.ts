import type { People } from '../../people/persons/person.js';
import type { Readings } from '../../stories/story/readings.js';
import { isCitable, type Passage, type Story } from '../../stories/story/story.js';
import { readStoryWords, type StoryWords } from './story-words.js';

interface KeptStory {
  readonly words: StoryWords;
  /** Where persons are named: the number of a passage, and where in its text, one after the other. */
  readonly named: Int32Array;
}

/** What is kept of the words of a story, as plain data. */
export interface SavedWords {
  readonly file: string;
  readonly title: string;
  readonly named: Int32Array;
  readonly words: Omit<StoryWords, 'passages'>;
}

/** The words that were read of stories, so that only those of a story are read again in which something changed. */
export class KeptWords {
  readonly #known = new WeakMap<Story, KeptStory>();
  /** What was saved of stories, by their passages: for the story that has them and its title. */
  readonly #saved = new WeakMap<readonly Passage[], SavedWords>();

  /** What is kept of stories, as plain data. */
  save(stories: readonly Story[]): SavedWords[] {
    return stories.flatMap((story) => {
      const known = this.#known.get(story);
      if (known === undefined) return [];
      const { passages: _, ...words } = known.words;
      return [{ file: story.file, title: story.title, named: known.named, words }];
    });
  }

  /** Takes over what was saved of stories, before any is read. */
  restore(saved: readonly SavedWords[], byFile: ReadonlyMap<string, Story>): void {
    for (const one of saved) {
      const story = byFile.get(one.file);
      if (story !== undefined) this.#saved.set(story.passages, one);
    }
  }

  /** The words of a story; its readings are given up where they are read. */
  of(story: Story, people: People, readings: Readings): StoryWords {
    const named = Int32Array.from(
      story.passages.flatMap((passage) =>
        people.mentionsIn(passage).flatMap(({ span }) => [passage.index, span.start, span.end]),
      ),
    );
    const known = this.#known.get(story) ?? this.#restored(story);
    if (known !== undefined && isSame(known.named, named)) return known.words;
    const spans = (passage: Story['passages'][number]) => people.mentionsIn(passage).map(({ span }) => span);
    const words = readStoryWords(story, spans, readings);
    this.#known.set(story, { words, named });
    return words;
  }

  #restored(story: Story): KeptStory | undefined {
    const saved = this.#saved.get(story.passages);
    if (saved?.title !== story.title) return undefined;
    const words = { ...saved.words, passages: story.passages.filter(isCitable) };
    const known = { words, named: saved.named };
    this.#known.set(story, known);
    return known;
  }
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
