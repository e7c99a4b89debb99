import { describe, expect, it } from 'vitest';
import { fromFolder } from '../../folder.js';
import { openSearch } from '../questions.js';

const mannerOf = (sentence: string, question: string) =>
  fromFolder({ 'bac.txt': `Le bac de Plougastel\n\n${sentence} Le bac est bleu.\n` }, (folder) => {
    const { verdict, manner } = openSearch(folder).ask(question);
    return verdict === 'answered' || verdict === 'likely' ? manner : verdict;
  });

describe('how an answer is told', () => {
  it.each([
    ['Jean Pastor a vendu le bac de Plougastel.', undefined],
    ['Jean Pastor aurait vendu le bac de Plougastel.', 'hearsay'],
    ['Jean Pastor dément avoir vendu le bac de Plougastel.', 'denied'],
    ['Jean Pastor n’a pas vendu le bac de Plougastel.', 'negated'],
    ['Jean Pastor n’a vendu que le bac de Plougastel.', undefined],
  ])('is said with the verdict: %s', (sentence, expected) => {
    expect(mannerOf(sentence, 'Qui a vendu le bac de Plougastel ?')).toBe(expected);
  });

  it('is not said of what the question asks for itself', () => {
    const sentence = 'Jean Pastor n’a pas vendu le bac de Plougastel.';
    expect(mannerOf(sentence, 'Qui n’a pas vendu le bac de Plougastel ?')).toBeUndefined();
  });
});
