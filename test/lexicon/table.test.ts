import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Table } from '../../src/lexicon/table.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'œ', ' ', '-', "'"), maxLength: 4 });
const row = fc.record({ word, said: fc.option(fc.constantFrom('f', 'f, m', 'x y; z'), { nil: undefined }) });
const lineOf = ({ word, said }: { word: string; said?: string | undefined }) =>
  said === undefined ? word : `${word}\t${said}`;

describe('a table', () => {
  it('finds of any words what a map finds, in the order of the lines', () => {
    const long = Array.from({ length: 8000 }, (_, i) => ({ word: `z${i}`, said: 'more' }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.array(word), fc.boolean(), (rows, others, isLong) => {
        const table = Table.of([...rows, ...(isLong ? long : [])].map(lineOf));
        for (const asked of [...rows.map((one) => one.word), ...others]) {
          const known = rows.filter((one) => one.word === asked);
          expect(table.has(asked)).toBe(known.length > 0);
          expect(table.all(asked)).toEqual(known.map(({ said = '' }) => said));
        }
      }),
    );
  });

  it('has nothing where it is empty', () => {
    expect(Table.of([]).has('')).toBe(false);
    expect(Table.of([]).all('a')).toEqual([]);
  });
});
