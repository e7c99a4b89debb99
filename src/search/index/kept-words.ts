import type { People } from '../../people/persons/person.js';
import type { Readings } from '../../stories/story/readings.js';
import { isCitable, type Passage, type Story } from '../../stories/story/story.js';
import { readStoryWords, type StoryWords } from './story-words.js';
import { Vocabulary } from './words/vocabulary.js';
import { WordTable } from './words/word-table.js';

interface KeptStory {
  readonly words: StoryWords;
  /** Where persons are named: the number of a passage, and where in its text, one after the other. */
  readonly named: Int32Array;
}

/** The same of a story, its words by their numbers. */
interface SavedStoryWords {
  readonly file: string;
  readonly title: string;
  readonly named: Int32Array;
  readonly words: Omit<StoryWords, 'passages'>;
}

/** What is kept of the words of stories, as plain data: each word once. */
export interface SavedWords {
  readonly keys: readonly string[];
  readonly stories: readonly SavedStoryWords[];
}

/** The words that were read of stories, so that only those of a story are read again in which something changed. */
export class KeptWords {
  /** What words are numbered by in what is kept. */
  readonly table = new WordTable();
  readonly #known = new WeakMap<Story, KeptStory>();
  /** What was saved of stories, by their passages: for the story that has them and its title. */
  readonly #saved = new WeakMap<readonly Passage[], SavedStoryWords>();

  /** What is kept of stories, as plain data. */
  save(stories: readonly Story[]): SavedWords {
    const used = new Vocabulary(this.table);
    const saved = stories.flatMap((story) => {
      const known = this.#known.get(story);
      if (known === undefined) return [];
      const { passages: _, ...words } = known.words;
      // Words that no story has any more are left behind.
      const own = { ...words, words: used.take(words.words), forms: used.take(words.forms) };
      return [{ file: story.file, title: story.title, named: known.named, words: own }];
    });
    return { keys: used.keys, stories: saved };
  }

  /** Takes over what was saved of stories, before any is read. */
  restore({ keys, stories }: SavedWords, byFile: ReadonlyMap<string, Story>): void {
    this.table.addAll(keys);
    for (const one of stories) {
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
    const words = readStoryWords(story, spans, readings, this.table);
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
