import { describe, expect, it } from 'vitest';
import { Pace } from '../../src/discord/answering/rate-limit.js';

describe('the pace of one person', () => {
  const asked = (pace: Pace, person: string, ...times: readonly number[]) =>
    times.map((time) => pace.wait(person, time));

  it('lets eight questions through in ten seconds, and tells how long to wait for the ninth', () => {
    const pace = new Pace(8);
    expect(asked(pace, 'a', 0, 1, 2, 3, 4, 5, 6, 7)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(asked(pace, 'a', 1_000, 9_999)).toEqual([9, 1]);
    expect(asked(pace, 'a', 10_000)).toEqual([0]);
  });

  it('does not count what was not answered', () => {
    const pace = new Pace(8);
    asked(pace, 'a', 0, 0, 0, 0, 0, 0, 0, 0, 5_000, 6_000, 7_000);
    expect(asked(pace, 'a', 10_000, 10_001)).toEqual([0, 0]);
  });

  it('is told of once while somebody goes on too fast, and again later', () => {
    const pace = new Pace(8);
    expect([0, 1, 9_999, 10_000].map((time) => pace.tells('a', time))).toEqual([true, false, false, true]);
    expect(pace.tells('b', 1)).toBe(true);
  });

  it('is nobody else’s', () => {
    const pace = new Pace(8);
    asked(pace, 'a', 0, 0, 0, 0, 0, 0, 0, 0, 0);
    expect(asked(pace, 'b', 1)).toEqual([0]);
  });
});
