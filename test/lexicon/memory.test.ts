import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/lexicon/memory.js';

/** A function that tells of each word how often it had to be looked for. */
function counting(most: number) {
  const looked = new Map<string, number>();
  const of = remembered((word) => {
    looked.set(word, (looked.get(word) ?? 0) + 1);
    return word === '' ? undefined : word.length;
  }, most);
  return { of, looked };
}

describe('what is remembered of words', () => {
  it('looks once for what is asked again, even where there is nothing', () => {
    const { of, looked } = counting(4);
    for (const word of ['phare', '', 'phare', '']) of(word);
    expect([...looked.values()]).toEqual([1, 1]);
  });

  it('keeps a word that is asked again and again, however many others come between', () => {
    const { of, looked } = counting(8);
    for (let n = 0; n < 1_000; n++) {
      of('phare');
      of(`mot${n}`);
    }
    expect(looked.get('phare')).toBe(1);
  });

  it('forgets a word after as many others as it may hold', () => {
    const { of, looked } = counting(8);
    of('phare');
    for (let n = 0; n < 8; n++) of(`mot${n}`);
    of('phare');
    expect(looked.get('phare')).toBe(2);
  });

  it('gives what it would find anew, whatever it was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 2, max: 6 }), (words, most) => {
        const { of } = counting(most);
        expect(words.map(of)).toEqual(words.map((word) => (word === '' ? undefined : word.length)));
      }),
    );
  });
});
