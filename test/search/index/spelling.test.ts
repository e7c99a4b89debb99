import { describe, expect, it } from 'vitest';
import { Spelling } from '../../../src/search/index/spelling.js';
import { Vocabulary } from '../../../src/search/index/words/vocabulary.js';

/** The words of an index that one which it lacks may be meant for, the nearest first, with their weights. */
function nearTo(word: string, ...index: readonly string[]): [string, number][] {
  const vocabulary = new Vocabulary();
  vocabulary.take(vocabulary.table.addAll(index));
  return new Spelling(vocabulary)
    .near(word, word)
    .map(({ word: id, weight }) => [vocabulary.key(id), weight]);
}

const wordsNear = (word: string, ...index: readonly string[]) =>
  nearTo(word, ...index).map(([found]) => found);

describe('a word that the index lacks', () => {
  it.each([
    ['a letter is wrong', 'kermadec', 'kervadec'],
    ['a letter is missing', 'kervdec', 'kervadec'],
    ['a letter is too many', 'kerrvadec', 'kervadec'],
    ['two letters have changed places', 'ghandi', 'gandhi'],
    ['two letters of a short word have changed places', 'anan', 'anna'],
  ])('is found where %s: %s', (_, word, meant) => {
    expect(wordsNear(word, 'lanterne', meant, 'boutique')).toEqual([meant]);
  });

  it('is found where it is cut short', () => {
    expect(wordsNear('constan', 'boutique', 'constantin')).toEqual(['constantin']);
  });

  it('is found for no word that is far from it', () => {
    expect(wordsNear('kervadec', 'lanterne', 'boutique')).toEqual([]);
  });

  it.each(['ana', 'x', ''])('is not looked for where it is too short: %j', (word) => {
    expect(wordsNear(word, 'anna', 'ana')).toEqual([]);
  });

  it('is not looked for where it is a figure', () => {
    expect(wordsNear('2016', '2015', '2017')).toEqual([]);
  });

  it('is nearer to a word that it differs less from', () => {
    expect(wordsNear('kervadex', 'kerbadek', 'kervadec')[0]).toBe('kervadec');
  });

  it('counts less than 1, whatever it is meant for', () => {
    const weights = nearTo('kervadec', 'kervadek', 'kervadecs', 'kervaced').map(([, weight]) => weight);
    expect(Math.max(...weights)).toBeLessThan(1);
  });

  it('is meant for six words at most', () => {
    const index = [...'bcdfghjklmn'].map((letter) => `kervade${letter}`);
    expect(wordsNear('kervadex', ...index)).toHaveLength(6);
  });
});
