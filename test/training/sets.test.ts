import { describe, expect, it } from 'vitest';
import { setNameOf } from '../../src/training/sets/fields.js';
import { expectedOf } from '../../src/training/sets/questions.js';

describe('the field of a set', () => {
  it.each([
    ['/data/squad2', 'squad2', 'squad'],
    ['sets/xquad-en/', 'xquad-en', 'squad'],
    ['/data/community/forum', 'community/forum', 'community'],
    ['/data/near-news', 'near-news', 'news'],
    ['/data/recipes', 'recipes', 'recipes'],
  ])('of %s is told by its folders', (folder, name, field) => {
    expect(setNameOf(folder)).toEqual({ name, field });
  });
});

const passage = (file: string, text: string, lines: readonly [number, number] = [1, 1]) => ({
  file,
  text,
  lines,
});

describe('what a set expects', () => {
  it('may be a line of a file with the words that answer', () => {
    const expected = expectedOf({ id: '1', q: 'How high?', file: 'hill.md', line: 7, answers: ['90  m'] });
    expect(expected.isRightPassage(passage('hill.md', '', [6, 8]))).toBe(true);
    expect(expected.isRightPassage(passage('hill.md', '', [8, 9]))).toBe(false);
    expect(expected.isRightPassage(passage('dale.md', '', [6, 8]))).toBe(false);
    expect(expected.answers('hill.md', 'It is 90 m high.')).toBe(true);
    expect(expected.answers('dale.md', 'It is 90 m high.')).toBe(false);
    expect(expected.hasPassage).toBe(true);
  });

  it('may be a pattern and several articles', () => {
    const expected = expectedOf({
      id: '2',
      q: 'Qui ?',
      article: 'a.md',
      alternatives: ['b.md'],
      answer_regex: "l'abbé",
    });
    expect(expected.answers('b.md', 'C’est L’ABBÉ.')).toBe(true);
    expect(expected.answers('c.md', 'C’est l’abbé.')).toBe(false);
  });

  it('may be a pattern of a passage, wherever it stands', () => {
    const expected = expectedOf({ id: '3', q: 'price of rope', passage_regex: 'Rope\\W+2 cp' });
    expect(expected.isRightPassage(passage('any.md', '| Rope | 2 cp |'))).toBe(true);
    expect(expected.answers('any.md', 'Rope | 3 cp')).toBe(false);
  });

  it('is nothing where the answer is null', () => {
    expect(expectedOf({ id: '4', q: 'Why?', answer: null }).isAnswerable).toBe(false);
    expect(expectedOf({ id: '5', q: 'Why?' }).isAnswerable).toBe(true);
  });
});
