import { sentences } from '../../src/language/sentences.js';
import type { Passage, Story } from '../../src/stories/story/story.js';
import { type Asked, answers, isRightPassage } from './groups.js';

/** Stories without the sentences that answer some questions. */
export function silence(stories: readonly Story[], questions: readonly Asked[]): Story[] {
  const answered = questions.filter(({ answer }) => answer !== null);
  return stories.map((story) => ({
    ...story,
    passages: story.passages.map((passage) => silencePassage(passage, answered)),
  }));
}

function silencePassage(passage: Passage, questions: readonly Asked[]): Passage {
  const about = questions.filter((asked) => isRightPassage(asked, passage));
  if (about.length === 0) return passage;
  const kept = sentences(passage.text)
    .map(({ start, end }) => passage.text.slice(start, end))
    .filter((sentence) => !about.some((asked) => answers(asked, sentence)));
  const { file, index, kind, place, headings } = passage;
  const text = kept.join(' ');
  return {
    file,
    index,
    kind,
    text,
    place,
    headings,
    units: [],
    placeOf: () => place,
  };
}
