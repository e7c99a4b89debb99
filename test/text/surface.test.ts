import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surface, surfaceChanges } from '../../src/text/surface.js';

describe('the surface of a text', () => {
  it('has letters composed', () => {
    expect(surface('Re\u0301mi a\u0300 E\u0301vry, 각')).toBe('Rémi à Évry, 각');
  });

  it.each([
    ['soft hyphens', 'mou\u00ADlin', 'moulin'],
    ['blanks without width', 'mou\u200Blin \u2060', 'moulin '],
    ['byte order marks within', '\uFEFFmoulin', 'moulin'],
    ['joiners of other scripts between Latin letters', 'mou\u200Dlin\u200C', 'moulin'],
    ['marks of direction beside Latin letters', '\u200Emoulin\u200E', 'moulin'],
  ])('has no %s', (_, written, shown) => {
    expect(surface(written)).toBe(shown);
  });

  it.each(['👩‍👩‍👧', 'می‌خواهم', '🏴', 'क्‍ष', 'déjà'])('keeps what a script or an emoji needs: %s', (text) => {
    expect(surface(text)).toBe(text);
  });

  it('is the text with its changes made, and has none itself', () => {
    const letters = fc.constantFrom(
      'a',
      'e',
      '\u0301',
      '\u00AD',
      '\u200B',
      '\u200D',
      ' ',
      '각',
      '👩',
      'é',
      '𝒳',
    );
    fc.assert(
      fc.property(
        fc.array(letters).map((list) => list.join('')),
        (text) => {
          let [made, from] = ['', 0];
          for (const { start, end, text: shown } of surfaceChanges(text)) {
            expect(start).toBeGreaterThanOrEqual(from);
            made += text.slice(from, start) + shown;
            from = end;
          }
          expect(made + text.slice(from)).toBe(surface(text));
        },
      ),
    );
  });
});
