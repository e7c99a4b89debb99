import { describe, expect, it } from 'vitest';
import { fromFolder } from '../../folder.js';
import { openSearch } from '../questions.js';

/** The very words that the first excerpt gives. */
function wordsOf(story: string, question: string): string | undefined {
  return fromFolder({ 'story.txt': `${story}\n` }, (folder) => {
    const [best] = openSearch(folder).ask(question).excerpts;
    return best?.value && best.passage.text.slice(best.value.start, best.value.end);
  });
}

const STORY =
  'Le vieux moulin de la Vire attire les promeneurs. Il a été construit en 1874 par Lucie Branquart.\n\nLe bac traverse la rivière.';

describe('the very words of an excerpt', () => {
  it.each([
    ['En quelle année le moulin a-t-il été construit ?', '1874'],
    ['Qui a construit le moulin ?', 'Lucie Branquart'],
    ['Est-ce que le moulin a été construit ?', undefined],
  ])('%s', (question, expected) => {
    expect(wordsOf(STORY, question)).toBe(expected);
  });
});
