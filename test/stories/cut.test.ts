import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, LONGEST_PASSAGE } from '../../src/stories/story/cut-passage.js';
import { plainText } from './parsed.js';

const SENTENCE = 'Le conseil municipal a voté hier soir le budget de la commune. ';
const texts = fc
  .array(fc.constantFrom(SENTENCE, 'mot ', 'x'.repeat(700), '😀'.repeat(50), '\u2003', 'e\u0301'.repeat(90)))
  .map((parts) => parts.join('').trim());

describe('the parts of a long text', () => {
  it('hold all of it but white space between them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = cut(text).map(({ start, end }) => text.slice(start, end));
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('are none longer than a passage may be', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of cut(text)) expect(end - start).toBeLessThanOrEqual(LONGEST_PASSAGE);
      }),
    );
  });

  it('are sentences, of about the same length', () => {
    const text = SENTENCE.repeat(30).trim();
    const parts = cut(text).map(({ start, end }) => text.slice(start, end));
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(part).toMatch(/^Le .*\.$/);
    expect(Math.abs((parts[0]?.length ?? 0) - (parts[1]?.length ?? 0))).toBeLessThan(2 * SENTENCE.length);
  });

  it('are words where a sentence does not end', () => {
    const text = 'mot '.repeat(1000).trim();
    for (const { start, end } of cut(text)) expect(text.slice(start, end)).toMatch(/^mot(?: mot)*$/);
  });

  it('never cut a character', () => {
    const text = '👩‍👩‍👧‍👦'.repeat(200);
    for (const { start } of cut(text)) expect(start % '👩‍👩‍👧‍👦'.length).toBe(0);
  });

  it('are one where the text is short', () => {
    expect(cut(SENTENCE.trim())).toHaveLength(1);
  });
});

describe('passages of a long paragraph', () => {
  it('stand in the lines of their paragraph', () => {
    const { passages } = plainText(`Titre\n\n${SENTENCE.repeat(50)}\n`);
    expect(passages.length).toBeGreaterThan(2);
    for (const { place } of passages.slice(1)) expect(place.lines).toEqual([3, 3]);
  });
});
