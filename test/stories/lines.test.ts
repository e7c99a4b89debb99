import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines, linesOf } from '../../src/stories/blocks/lines.js';

const sources = fc
  .array(fc.constantFrom('a', 'é', ' ', '\n', '\r', '\r\n', '\u2028', '😀'))
  .map((parts) => parts.join(''));

/** The line of an offset, counted character by character. */
function countedLine(source: string, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) {
    if (source[i] === '\n' || (source[i] === '\r' && source[i + 1] !== '\n')) line++;
  }
  return line;
}

describe('the line of an offset', () => {
  it('is what counting LF, CRLF and CR gives', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const lines = new Lines(source);
        for (let i = 0; i < source.length; i++) expect(lines.at(i)).toBe(countedLine(source, i));
      }),
    );
  });

  it('is the first one where there is nothing', () => {
    expect(new Lines('').at(0)).toBe(1);
  });
});

describe('the lines of a source', () => {
  it('stand where they say', () => {
    fc.assert(
      fc.property(sources, (source) => {
        for (const { text, at } of linesOf(source, 0)) expect(source.slice(at, at + text.length)).toBe(text);
      }),
    );
  });

  it('are as many as are counted', () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(linesOf(source, 0)).toHaveLength(new Lines(source).count);
      }),
    );
  });

  it('tell how far they are indented', () => {
    expect(linesOf('a\n  b', 0).map(({ indent }) => indent)).toEqual([0, 2]);
  });
});
