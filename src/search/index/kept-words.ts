import type { People } from '../../people/persons/person.js';
import type { Readings } from '../../stories/story/readings.js';
import type { Story } from '../../stories/story/story.js';
import { readStoryWords, type StoryWords } from './story-words.js';

interface KeptStory {
  readonly words: StoryWords;
  /** Where persons are named: the number of a passage, and where in its text, one after the other. */
  readonly named: Int32Array;
}

/** The words that were read of stories, so that only those of a story are read again in which something changed. */
export class KeptWords {
  readonly #known = new WeakMap<Story, KeptStory>();

  /** The words of a story; its readings are given up where they are read. */
  of(story: Story, people: People, readings: Readings): StoryWords {
    const named = Int32Array.from(
      story.passages.flatMap((passage) =>
        people.mentionsIn(passage).flatMap(({ span }) => [passage.index, span.start, span.end]),
      ),
    );
    const known = this.#known.get(story);
    if (known !== undefined && isSame(known.named, named)) return known.words;
    const spans = (passage: Story['passages'][number]) => people.mentionsIn(passage).map(({ span }) => span);
    const words = readStoryWords(story, spans, readings);
    this.#known.set(story, { words, named });
    return words;
  }
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
