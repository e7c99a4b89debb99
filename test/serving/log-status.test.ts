import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { logProgress } from '../../src/serving/log-status.js';
import type { ProgressStep } from '../../src/text/progress.js';

function logged(step: ProgressStep, done: number, all: number): string {
  let line = '';
  logProgress(
    pino(
      {},
      {
        write: (text: string) => {
          line = text;
        },
      },
    ),
    { kind: 'progress', step, done, all },
  );
  return (JSON.parse(line) as { msg: string }).msg;
}

describe('how far the opening of a folder is, in the log', () => {
  it('is how many stories there are, before any is read', () =>
    expect(logged('reading', 0, 19_043)).toBe('Reading 19,043 stories'));
  it('is of how many stories a step is done', () => {
    expect(logged('reading', 12_000, 19_043)).toBe('Reading 12,000 of 19,043 stories');
    expect(logged('names', 7, 12)).toBe('Finding names in 7 of 12 stories');
    expect(logged('quotations', 7, 12)).toBe('Finding quotations in 7 of 12 stories');
  });
});
