import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posteriorOf } from '../../src/quotes/exchange/posterior.js';

const weight = fc.double({ min: -5, max: 5, noNaN: true });
const rows = fc.array(
  fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', undefined), weight }), {
    selector: ({ key }) => key ?? '',
    minLength: 1,
    maxLength: 4,
  }),
  { maxLength: 5 },
);

/** Two who alternate. */
const order = (first: string | undefined, second: string | undefined, third: string | undefined) =>
  (third === first ? 1.3 : 0) - (third === second ? 2.1 : 0);

describe('how likely each speaks in each turn', () => {
  it('adds up to 1 for each turn', () =>
    fc.assert(
      fc.property(rows, (turns) => {
        for (const shares of posteriorOf(turns, order))
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    ));

  it('is what counting all orders of speakers gives', () =>
    fc.assert(
      fc.property(rows, (turns) => {
        let ways: { keys: (string | undefined)[]; at: number[]; odds: number }[] = [
          { keys: [undefined, undefined], at: [], odds: 1 },
        ];
        for (const turn of turns)
          ways = ways.flatMap(({ keys, at, odds }) =>
            turn.map(({ key, weight }, i) => ({
              keys: [...keys, key],
              at: [...at, i],
              odds: odds * Math.exp(weight + order(keys.at(-2), keys.at(-1), key)),
            })),
          );
        const all = ways.reduce((sum, { odds }) => sum + odds, 0);
        for (const [turn, shares] of posteriorOf(turns, order).entries())
          for (const [i, share] of shares.entries()) {
            const own = ways.filter(({ at }) => at[turn] === i).reduce((sum, { odds }) => sum + odds, 0);
            expect(share).toBeCloseTo(own / all);
          }
      }),
    ));
});
