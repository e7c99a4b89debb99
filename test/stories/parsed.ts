import { parseStory } from '../../src/stories/parse.js';
import type { Passage, Story } from '../../src/stories/story.js';

/** The story that a Markdown source holds. */
export function markdown(source: string): Story {
  return parseStory('story.md', source).story;
}

/** The story that a plain text holds. */
export function plainText(source: string): Story {
  return parseStory('story.txt', source).story;
}

/** What the passages of one kind show. */
export function texts(story: Story, kind?: Passage['kind']): string[] {
  return story.passages
    .filter((passage) => kind === undefined || passage.kind === kind)
    .map(({ text }) => text);
}
