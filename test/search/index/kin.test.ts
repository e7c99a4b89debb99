import { describe, expect, it } from 'vitest';
import { Kin } from '../../../src/search/index/kin.js';
import { Vocabulary } from '../../../src/search/index/words/vocabulary.js';

/** The words of an index with the root of another, the nearest first, with their weights. */
function kinOf(word: string, ...index: readonly string[]): [string, number][] {
  const vocabulary = new Vocabulary();
  vocabulary.take(vocabulary.table.addAll(index));
  return new Kin(vocabulary).of(word).map(({ word: id, weight }) => [vocabulary.key(id), weight]);
}

const wordsOf = (word: string, ...index: readonly string[]) => kinOf(word, ...index).map(([found]) => found);

describe('the kin of a word', () => {
  it('begins as it does', () => {
    expect(wordsOf('gouverneur', 'gouvernail', 'phare')).toEqual(['gouvernail']);
  });

  it('is not the word itself', () => {
    expect(wordsOf('gouverneur', 'gouverneur')).toEqual([]);
  });

  it('counts by half at most', () => {
    expect(kinOf('gouverneur', 'gouverneurs')[0]?.[1]).toBeLessThanOrEqual(0.5);
  });

  it('comes first where more of it is the same', () => {
    expect(wordsOf('gouverneur', 'gouvernail', 'gouverneurs')).toEqual(['gouverneurs', 'gouvernail']);
  });

  it('is none that goes on too differently', () => {
    expect(wordsOf('gouvert', 'gouvernementalement')).toEqual([]);
  });

  it('is not looked for where the word is short', () => {
    expect(wordsOf('phar', 'phare', 'pharmacie')).toEqual([]);
  });

  it('is six words at most', () => {
    expect(wordsOf('gouverneur', ...[...'abcdefgh'].map((end) => `gouverne${end}`))).toHaveLength(6);
  });
});
