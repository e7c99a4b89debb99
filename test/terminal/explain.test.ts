import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../folder.js';
import { verbatim } from './run.js';

const FOLDER = sharedFolder({
  'moulin.txt':
    'Le moulin de Kerouat\n\n' +
    'Le moulin de Kerouat tourne depuis 1610. Il a brûlé le 4 mars 1871.\n\n' +
    'Anna Prigent est la meunière du moulin.\n',
});
const ask = (...args: readonly string[]) =>
  verbatim(['ask', '--explain', '--knowledge', FOLDER, 'Quand le moulin a-t-il brûlé ?', ...args]);

interface Row {
  readonly value: number;
  readonly weight: number;
  readonly contribution: number;
}

describe('ask --explain', () => {
  it('says what each feature adds, which is its value times its weight', async () => {
    const { code, out } = await ask('--json');
    expect(code).toBe(0);
    const { excerpts, contributions, odds } = JSON.parse(out) as {
      excerpts: { answer: string; passage: Row[]; sentence: Row[] }[];
      contributions: Row[];
      odds: number;
    };
    expect(excerpts[0]?.answer).toContain('4 mars 1871');
    const rows = excerpts.flatMap(({ passage, sentence }) => [...passage, ...sentence]);
    expect(rows.length).toBeGreaterThan(5);
    for (const { value, weight, contribution } of [...rows, ...contributions])
      expect(contribution).toBeCloseTo(value * weight, 3);
    expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(odds, 2);
  });

  it('is a page to read without --json, of the first excerpt only unless more are asked for', async () => {
    const { code, out } = await ask();
    expect(code).toBe(0);
    expect(out).toContain('4 mars 1871');
    expect(out).toMatch(/^\d\. /m);
    expect(out).not.toMatch(/^2\. /m);
    expect((await ask('--limit', '2')).out).toMatch(/^2\. /m);
  });

  it('is nothing for questions that are read line by line', async () => {
    const { code, err } = await verbatim(['ask', '--jsonl', '--explain', '--knowledge', FOLDER]);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
