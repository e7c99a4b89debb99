import { describe, expect, it } from 'vitest';
import { BudgetError, checkBudget, withBudget } from '../../src/text/budget.js';

/** Checks again and again for some milliseconds. */
function busy(ms: number): string {
  const until = performance.now() + ms;
  while (performance.now() < until) checkBudget();
  return 'done';
}

describe('a budget', () => {
  it('lets work end that takes less', () => {
    expect(withBudget(1_000, () => busy(5))).toBe('done');
  });

  it('ends work that takes longer, soon after', () => {
    const started = performance.now();
    expect(() => withBudget(10, () => busy(5_000))).toThrow(BudgetError);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('counts for the work within it alone', () => {
    expect(() => withBudget(0, () => busy(5))).toThrow(BudgetError);
    expect(busy(5)).toBe('done');
  });
});
