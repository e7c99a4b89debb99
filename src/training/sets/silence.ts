import { sentences } from '../../language/sentences.js';
import type { Passage, Story } from '../../stories/story/story.js';
import type { Expected } from './questions.js';

/** Stories without the sentences that answer some questions. */
export function silence(stories: readonly Story[], questions: readonly Expected[]): Story[] {
  return stories.map((story) => {
    const about = questions.filter((expected) => expected.isRightFile(story.file));
    if (about.length === 0) return story;
    return { ...story, passages: story.passages.map((passage) => silencePassage(passage, about)) };
  });
}

function silencePassage(passage: Passage, questions: readonly Expected[]): Passage {
  const { file, text, place } = passage;
  const about = questions.filter((expected) => expected.isRightPassage({ file, text, lines: place.lines }));
  if (about.length === 0) return passage;
  const kept = sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !about.some((expected) => expected.answers(file, sentence)));
  return { ...passage, text: kept.join(' '), units: [], placeOf: () => place };
}
