import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/language/reading.js';

const part = (start: number, end: number) => ({ span: { start, end } });

describe('a reading', () => {
  it('lets no sentence run from one part into another', () => {
    const text = 'Du pain Du sel. Et du vin';
    const reading = new Reading(text, 'fr', [part(0, 7), part(8, 25)]);
    expect(reading.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Du pain',
      'Du sel.',
      'Et du vin',
    ]);
  });

  it('says which tokens go on from no other', () => {
    const rows = new Reading('Anne Roux Lyon', 'fr', [
      { span: { start: 0, end: 14 }, cells: [part(0, 9), part(10, 14)] },
    ]);
    expect(rows.tokens.filter(({ isFirst }) => isFirst).map(({ text }) => text)).toEqual(['Anne', 'Lyon']);
  });

  it('has the terms of its text', () => {
    const keys = new Reading('L’avocat gagne 14,2 %.', 'fr').terms().map(({ key }) => key);
    expect(keys).toContain('14.2');
  });
});
