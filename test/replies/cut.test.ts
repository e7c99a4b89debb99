import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutWords, LEFT_OUT, weigh } from '../../src/replies/cut.js';
import { hostileText } from './hostile.js';
import { isBetweenCharacters } from './problems.js';

describe('a text that is cut', () => {
  it('stays whole where there is room', () => {
    expect(cut('Il a plu. Il pleut.', 30)).toBe('Il a plu. Il pleut.');
  });

  it('ends with a whole sentence, and says that something was left out', () => {
    expect(cut('Il a plu toute la journée. Demain, il fera beau sur toute la côte.', 45)).toBe(
      `Il a plu toute la journée. ${LEFT_OUT}`,
    );
  });

  it('ends with a whole word where the first sentence is too long', () => {
    expect(cut('Demain il fera beau sur toute la côte et jusque dans les terres', 30)).toBe(
      'Demain il fera beau sur toute…',
    );
  });

  it('loses no mark before what stands for the rest', () => {
    expect(cutWords('Paris, Londres, Rome', 8)).toBe('Paris…');
  });

  it('never weighs more than there is room, and never parts a character', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 400 }), (text, room) => {
        for (const shown of [cut(text, room), cutWords(text, room)]) {
          expect(weigh(shown)).toBeLessThanOrEqual(Math.max(room, 1));
          const kept = shown.replace(/ \[…\]$|…$/, '');
          if (shown === text) continue;
          expect(text.startsWith(kept)).toBe(true);
          expect(isBetweenCharacters(text, kept.length)).toBe(true);
        }
      }),
    );
  });
});
