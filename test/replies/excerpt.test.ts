import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences.js';
import { weigh } from '../../src/replies/cut.js';
import { excerptLine } from '../../src/replies/excerpt.js';
import { clean } from '../../src/replies/runs.js';
import { hostileText } from './hostile.js';

const TEXT =
  'Il a plu lundi à Brest. Il a neigé mardi à Quimper. Il a fait beau mercredi à Vannes. Il a venté jeudi.';
const SNOW = { start: TEXT.indexOf('Il a neigé'), end: TEXT.indexOf(' Il a fait beau') };
const shown = (room: number) =>
  excerptLine(TEXT, { span: SNOW, style: 'strong' }, room)
    .map(({ text }) => text)
    .join('');

describe('an excerpt', () => {
  it('shows the whole passage where there is room, the answering sentence strong', () => {
    expect(shown(500)).toBe(TEXT);
    expect(excerptLine(TEXT, { span: SNOW, style: 'strong' }, 500)[1]).toEqual({
      text: 'Il a neigé mardi à Quimper.',
      style: 'strong',
    });
  });

  it('leaves out whole sentences, those before first, and says so at either end', () => {
    expect(shown(90)).toBe('[…] Il a neigé mardi à Quimper. Il a fait beau mercredi à Vannes. […]');
  });

  it('shows only words of the passage, and no more than there is room for', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(), fc.integer({ min: 100, max: 800 }), (text, pick, room) => {
        const all = sentences(text);
        const span = all[pick % Math.max(1, all.length)] ?? { start: 0, end: 0 };
        const words = excerptLine(text, { span, style: 'strong' }, room)
          .map((run) => run.text)
          .join('');
        expect(weigh(words)).toBeLessThanOrEqual(room);
        expect(clean(text)).toContain(words.replace(/^\[…\] /, '').replace(/ \[…\]$|…$/, ''));
      }),
    );
  });
});
