import { parseStory } from '../../src/stories/parse.js';
import { isCitable, type PassageKind, type Story } from '../../src/stories/story/story.js';

/** The story that a Markdown source holds. */
export function markdown(source: string): Story {
  return parseStory('story.md', source).story;
}

/** The story that a plain text holds. */
export function plainText(source: string): Story {
  return parseStory('story.txt', source).story;
}

/** What the passages of one kind show, or of all that may be cited. */
export function texts(story: Story, kind?: PassageKind | 'citable'): string[] {
  return story.passages
    .filter(
      (passage) => kind === undefined || passage.kind === kind || (kind === 'citable' && isCitable(passage)),
    )
    .map(({ text }) => text);
}
