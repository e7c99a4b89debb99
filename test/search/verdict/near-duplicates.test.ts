import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../../src/search/rank/ranked.js';
import { groupNearDuplicates } from '../../../src/search/verdict/near-duplicates.js';
import { corpusOf } from '../index-of.js';

const NONE = new Float32Array(0);
const FIVE = 'Marins, voiles, rames, cordes, ancres.';

/** The passages of some stories of one paragraph in groups, the number of each by its place. */
function groupsOf(paragraphs: readonly string[], order = paragraphs.map((_, i) => i), limit = 10) {
  const corpus = corpusOf(
    Object.fromEntries(
      paragraphs.map((text, i) => [`${i}.md`, `---\ntitle: Port ${i}\nlanguage: fr\n---\n\n${text}\n`]),
    ),
  );
  const ranked = order.map(
    (passage): Ranked => ({ passage, sentence: 0, features: NONE, ground: NONE, score: 0, story: 0 }),
  );
  return groupNearDuplicates(corpus, ranked, limit).map(({ best, others }) =>
    [best, ...others].map(({ passage }) => passage),
  );
}

describe('passages that say the same', () => {
  it('stand in one group', () => {
    expect(groupsOf([FIVE, FIVE])).toEqual([[0, 1]]);
  });

  it('do so in another order of their words', () => {
    expect(groupsOf([FIVE, 'Ancres, cordes, rames, voiles, marins.'])).toEqual([[0, 1]]);
  });

  it('do so where they differ in little words only', () => {
    expect(groupsOf([FIVE, 'Les marins, les voiles, et les rames, avec des cordes et des ancres.'])).toEqual([
      [0, 1],
    ]);
  });

  it('do so where they share four words of five', () => {
    expect(groupsOf([FIVE, 'Marins, voiles, rames, cordes.'])).toEqual([[0, 1]]);
  });

  it('stand under the one that comes first in the order of ranks', () => {
    expect(groupsOf([FIVE, FIVE, FIVE], [2, 0, 1])).toEqual([[2, 0, 1]]);
  });

  it('are put to their group though there are as many groups as are wanted', () => {
    expect(groupsOf([FIVE, 'La tempête gronde au large.', FIVE], [0, 1, 2], 1)).toEqual([[0, 2]]);
  });
});

describe('passages that say something else', () => {
  it('stand apart', () => {
    expect(groupsOf([FIVE, 'La tempête gronde au large.'])).toEqual([[0], [1]]);
  });

  it('stand apart where they share four words of six', () => {
    expect(groupsOf([FIVE, 'Marins, voiles, rames, cordes, tonneaux.'])).toEqual([[0], [1]]);
  });

  it('stand apart where one only begins as the other does', () => {
    expect(groupsOf([FIVE, `${FIVE} La tempête gronde au large de la pointe.`])).toEqual([[0], [1]]);
  });

  it('are no more groups than are wanted', () => {
    expect(groupsOf([FIVE, 'La tempête gronde.', 'Le phare brille.'], [0, 1, 2], 2)).toEqual([[0], [1]]);
  });
});
