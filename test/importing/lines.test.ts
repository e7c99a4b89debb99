import { describe, expect, it } from 'vitest';
import { linesOfPage, type PdfItem } from '../../src/importing/pdf/lines.js';

const SIZE = 10;

/** A piece of text that begins so far from the left, in points. */
const item = (str: string, left: number, width: number): PdfItem => ({
  str,
  transform: [SIZE, 0, 0, SIZE, left, 700],
  width,
  height: str.trim() === '' ? 0 : SIZE,
  fontName: 'f1',
});

const textOf = (...items: PdfItem[]) => linesOfPage(items, 800, () => false).map(({ text }) => text);

describe('the words of a line', () => {
  it('are apart where the page has a blank, however narrow', () => {
    expect(textOf(item('the', 0, 14), item(' ', 14, 1.2), item('lighthouse', 15.2, 50))).toEqual([
      'the lighthouse',
    ]);
  });

  it('are one where nothing is between its pieces', () => {
    expect(textOf(item('light', 0, 20), item('', 20, 0), item('house', 20.4, 30))).toEqual(['lighthouse']);
  });

  it('are apart where a gap is as wide as a blank', () => {
    expect(textOf(item('the', 0, 14), item('keeper', 17, 30))).toEqual(['the keeper']);
  });
});
