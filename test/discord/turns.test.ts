import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/discord/answering/turns.js';

/** Work that takes so many milliseconds of the processor. */
const busy = (milliseconds: number) => () => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('turns', () => {
  it('come in order, and leave the event loop free between them', async () => {
    const turns = new Turns();
    const seen: number[] = [];
    let timers = 0;
    setImmediate(() => {
      timers = seen.length;
    });
    await Promise.all([1, 2, 3, 4].map((n) => turns.take(() => seen.push(n))));
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(timers).toBeLessThan(4);
  });

  it('give what the work makes, and throw what it throws', async () => {
    const turns = new Turns();
    expect(await turns.take(() => 7)).toBe(7);
    const thrown = turns.take(() => {
      throw new RangeError('no');
    });
    await expect(thrown).rejects.toThrow(RangeError);
    expect(await turns.take(() => 8)).toBe(8);
  });

  it('are outlasted by work that takes too long, and by no other', async () => {
    const turns = new Turns();
    expect(await turns.outlasts(turns.take(() => 1))).toBe(false);
    expect(await turns.outlasts(new Promise(() => undefined))).toBe(true);
  });

  it('are late where those before would take too long', async () => {
    const turns = new Turns();
    expect(turns.late).toBe(false);
    for (let n = 0; n < 4; n += 1) await turns.take(busy(30));
    expect(turns.late).toBe(false);
    const waiting = Array.from({ length: 200 }, () => turns.take(() => undefined));
    expect(turns.late).toBe(true);
    await Promise.all(waiting);
    expect(turns.late).toBe(false);
  });
});
