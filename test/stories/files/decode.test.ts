import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/stories/files/decode.js';
import { Unreadable } from '../../../src/stories/problems/error.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the text of a file', () => {
  it('is read as UTF-8', () => {
    expect(decode(utf8('Été à Noël, « œuvre »'))).toEqual({ text: 'Été à Noël, « œuvre »' });
  });

  it('loses its byte order mark', () => {
    expect(decode(utf8('\uFEFFÉté'))).toEqual({ text: 'Été' });
  });

  it.each([
    ['little', [0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0]],
    ['big', [0xfe, 0xff, 0, 0xc9, 0, 0x74, 0, 0xe9]],
  ])('is read as UTF-16 where a mark says so, %s end first', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: 'Été' });
  });

  it('is read as Windows-1252 where it is not UTF-8', () => {
    expect(decode(latin1('L\x92\xe9t\xe9 \xe0 la mer, 10 \x80, \x93c\x9cur\x94'))).toEqual({
      text: 'L’été à la mer, 10 €, “cœur”',
    });
  });

  it('is read as UTF-8 where only little of it is broken, and that is said', () => {
    const bytes = Buffer.concat([utf8('é'.repeat(20)), Uint8Array.of(0xe9), utf8(' fin')]);
    expect(decode(bytes)).toEqual({
      text: `${'é'.repeat(20)}\uFFFD fin`,
      damage: { kind: 'damaged', count: 1 },
    });
  });
});

describe('what is no text', () => {
  it.each([
    ['NUL bytes', utf8('a\0b')],
    ['NUL characters of UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0, 0)],
    ['control characters', utf8('\u0001\u0002\u0003abc')],
    ['bytes beyond ASCII, mostly', Uint8Array.from({ length: 100 }, (_, i) => 0x80 + i)],
  ])('is refused: %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(Unreadable);
  });

  it('is refused or read, but never breaks the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(typeof decode(bytes).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });
});
