import { describe, expect, it } from 'vitest';
import { terminalWording } from '../../src/terminal/arguments/terminal-wording.js';
import { progressBar } from '../../src/terminal/screen/progress-bar.js';

/** What a bar writes to a terminal, or to what is none, for work that began so many milliseconds ago. */
function written(isTTY: boolean, ago: number, act: (bar: ReturnType<typeof progressBar>) => void): string {
  let text = '';
  const write = (part: string) => {
    text += part;
    return true;
  };
  const stream = { isTTY, write } as unknown as NodeJS.WriteStream;
  act(progressBar(stream, terminalWording.en, performance.now() - ago));
  return text;
}

describe('the bar of what takes a while', () => {
  it('shows the step and how far it is', () => {
    const text = written(true, 1_000, ({ progress }) => progress('names', 12_000, 24_000));
    expect(text).toContain(`${'█'.repeat(12)}${'░'.repeat(12)} finding names, 12,000 stories of 24,000`);
  });

  it('is gone at the end, and does not come back', () => {
    const text = written(true, 1_000, ({ progress, end }) => {
      progress('reading', 1, 2);
      end();
      progress('reading', 2, 2);
    });
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is not shown for what is quick, nor where there is no terminal', () => {
    expect(written(true, 0, ({ progress }) => progress('reading', 1, 2))).toBe('');
    expect(written(false, 1_000, ({ progress }) => progress('reading', 1, 2))).toBe('');
  });
});
