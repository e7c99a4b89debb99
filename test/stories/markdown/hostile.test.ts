import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/stories/parse.js';

const TEXT = 'Un texte.\n\n';
const DEEP = '> '.repeat(1000);

describe('markup that nobody writes', () => {
  it.each([
    ['deep quotes', `${DEEP}a\n`],
    ['deep lists', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['emphasis without end', '*a_ '.repeat(10_000)],
    ['brackets without end', '[a]('.repeat(10_000)],
    ['references without end', '&amp;'.repeat(20_000)],
    ['a list without end', '- a\n'.repeat(50_000)],
  ])('is read as plain text, and that is said: %s', (_, markup) => {
    const { story, faults } = parseStory('a.md', TEXT + markup);
    expect(faults).toEqual([{ line: 1, problem: { kind: 'markup' } }]);
    expect(story.passages[0]?.text).toBe('Un texte.');
  });

  it.each([
    ['a long story with emphasis', `${'Un *mot* et un [lien](http://a.b). '.repeat(20)}\n\n`.repeat(1000)],
    ['a long list', '- Un *point* de la liste\n'.repeat(2000)],
    ['a long table', `| a | b |\n|---|---|\n${'| Lyon | 500 000 |\n'.repeat(2000)}`],
    ['a list in a quote in a list', '- a\n  > b\n  > - c\n'],
  ])('is not what a writer makes: %s', (_, markup) => {
    expect(parseStory('a.md', TEXT + markup).faults).toEqual([]);
  });
});
