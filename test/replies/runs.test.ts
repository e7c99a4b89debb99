import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLines, link } from '../../src/replies/runs.js';
import { hostileText } from './hostile.js';

describe('a run of text', () => {
  it('loses what would steer a terminal or turn the direction of the text around it', () => {
    expect(clean('a\u001b[31mb\u202ec\u0000d')).toBe('a[31mbcd');
  });

  it('stands on one line', () => {
    expect(clean('a\r\nb\tc\u2028d')).toBe('a b c d');
  });

  it('keeps its lines where it may have several', () => {
    expect(cleanLines('a\r\nb\u0007\nc')).toBe('a\nb\nc');
  });

  it('keeps letters, accents and emoji as they are', () => {
    const text = 'Œuvre — « déjà » l’été 👩‍👩‍👧 e\u0301';
    expect(clean(text)).toBe(text);
  });

  it.each([
    'javascript:alert(1)',
    'https://a.b/)[x](y',
    'https://a.b/ c',
    'file:///etc',
    `https://a.b/${'x'.repeat(600)}`,
    'https://',
  ])('does not lead to %s', (url) => {
    expect(link('là', url)).toEqual({ text: 'là' });
  });

  it('leads to an address of the web', () => {
    expect(link('là', 'https://example.org/a?b=c')).toEqual({ text: 'là', url: 'https://example.org/a?b=c' });
  });

  it('has no control left, whatever it is made of', () => {
    fc.assert(
      fc.property(hostileText(), (text) => !/\p{Cc}/u.test(clean(text)) && clean(text).isWellFormed()),
    );
  });
});
