import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, bm25, rarest, share, shareOfBoth, union } from '../../../src/search/match/shares.js';

const SIZE = 6;
const between = (min: number, max: number) =>
  fc.float32Array({ min, max, minLength: SIZE, maxLength: SIZE, noNaN: true });
const weights = between(0, 1);
const rarities = between(0, 8);
const counts = between(0, 50);
const NONE = new Float32Array(SIZE);
/** Float32 rounds. */
const ONE = 1 + 1e-6;

const isShare = (value: number) => value >= 0 && value <= ONE;

describe('a share of the question', () => {
  it('is between 0 and 1', () => {
    fc.assert(fc.property(weights, rarities, (some, rare) => isShare(share(some, rare))));
  });

  it('is between 0 and 1 for two runs of words', () => {
    fc.assert(fc.property(weights, weights, rarities, (a, b, rare) => isShare(shareOfBoth(a, b, rare))));
  });

  it('is between 0 and 1 for the rarest word', () => {
    fc.assert(fc.property(weights, rarities, (some, rare) => isShare(rarest(some, rare))));
  });

  it('is between 0 and what BM25 saturates at, however often a word is met', () => {
    const length = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(counts, length, rarities, (many, long, rare) => {
        const found = bm25(many, long, rare);
        return found >= 0 && found <= 2.2 * ONE;
      }),
    );
  });

  it('is never less for two runs of words than for one', () => {
    fc.assert(
      fc.property(weights, weights, rarities, (a, b, rare) => shareOfBoth(a, b, rare) >= share(a, rare)),
    );
  });

  it('is that of the union for two runs of words', () => {
    fc.assert(
      fc.property(
        weights,
        weights,
        rarities,
        (a, b, rare) => Math.abs(shareOfBoth(a, b, rare) - share(union(a, b), rare)) < 1e-6,
      ),
    );
  });

  it('is 0 of a question without words', () => {
    const nothing = new Float32Array(0);
    expect([
      share(nothing, nothing),
      shareOfBoth(nothing, nothing, nothing),
      rarest(nothing, nothing),
    ]).toEqual([0, 0, 0]);
  });

  it('counts a rare word more than a frequent one', () => {
    const rare = Float32Array.of(6, 2);
    expect(share(Float32Array.of(1, 0), rare)).toBeCloseTo(0.75);
  });

  it('by BM25 holds its length against a passage', () => {
    const once = Float32Array.of(1);
    expect(bm25(once, 3, Float32Array.of(1))).toBeLessThan(bm25(once, 1, Float32Array.of(1)));
  });

  it('by BM25 grows with how often a word is met', () => {
    const one = Float32Array.of(1);
    expect(bm25(add(one, one), 1, one)).toBeGreaterThan(bm25(one, 1, one));
  });

  it('is 0 of what shares nothing', () => {
    fc.assert(fc.property(rarities, (rare) => share(NONE, rare) === 0 && bm25(NONE, 1, rare) === 0));
  });
});
