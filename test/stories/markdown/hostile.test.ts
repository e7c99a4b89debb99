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

describe('what other programs than CommonMark read', () => {
  const LENGTH = 60_000;

  it.each([
    ['callouts', '> [!a] b\n'],
    ['containers with titles', ':::a b\nc\n'],
    ['admonitions', '!!! a\n    b\n'],
    ['comments that nothing closes', 'a <!-- \n\n'],
    ['percent signs', '%% a '],
    ['links that nothing closes', '[[a|'],
    ['holes that nothing closes', '{{a'],
    ['tags that nothing closes', '<A "'],
    ['definitions', 'a\n: b\n'],
    ['questions', '**a?** b\n\n'],
    ['fences in quotes', '> ```a\n'],
  ])('takes no time that grows with its square: %s', (_, part) => {
    // What grew with its square would take longer than a test may.
    const { story } = parseStory('a.mdx', TEXT + part.repeat(LENGTH / part.length));
    expect(story.passages.length).toBeGreaterThan(0);
  });
});
