import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCode, escapeMarkdown } from '../../src/discord/rendering/escape.js';
import { weigh } from '../../src/replies/cut.js';
import { clean } from '../../src/replies/runs.js';
import { hostileText } from '../replies/hostile.js';
import { runs } from '../runs.js';
import { markupIn, readMarkdown, shownIn } from '../standin/markdown.js';

const lines = hostileText().map(clean);

describe('text of others in Discord’s Markdown', () => {
  it('runs as no markup, and shows every character', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const nodes = readMarkdown(escapeMarkdown(text));
        expect([...markupIn(nodes)]).toEqual([]);
        expect(shownIn(nodes)).toBe(text);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('takes no more room than the wording reckons with', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(escapeMarkdown(text).length).toBeLessThanOrEqual(weigh(text));
      }),
    );
  });

  it.each([
    ['- un', '\\- un'],
    ['+ un', '\\+ un'],
    ['1. un', '1\\. un'],
    ['# un', '\\# un'],
    ['-# un', '\\-\\# un'],
    ['> un', '\\> un'],
    [':smile:', '\\:smile:'],
    ['@everyone', '\\@everyone'],
    ['@ever', '\\@ever'],
    ['ada@brume.example', 'ada@brume.example'],
    ['https://x.example', 'https\\://x.example'],
    ['discord.gg/abc', 'discord.gg\\/abc'],
    ['Il a dit : « non - jamais » (n° 1).', 'Il a dit : « non - jamais » (n° 1).'],
  ])('has only the marks escaped that would run: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('cannot end a block of code', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escapeCode(text)).not.toContain('```');
      }),
    );
  });
});
