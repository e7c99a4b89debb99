/** Looks at the clock are cheap, but not free: only each so many checks take one. */
const EACH = 16;

/** A call took longer than it may. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';

  constructor(ms: number) {
    super(`Search: not done within its budget of ${ms} ms; ask with fewer words`);
  }
}

/** What the work that runs in this thread may take, and until when it may. */
let running: { readonly ms: number; readonly until: number } | undefined;
let checks = 0;

/**
 * Does something that may take so long, and no longer, as far as it checks that itself: it is not interrupted.
 *
 * @param ms Milliseconds.
 * @throws {BudgetError} Where it took longer.
 */
export function withBudget<Made>(ms: number, work: () => Made): Made {
  const outer = running;
  running = { ms, until: performance.now() + ms };
  checks = 0;
  try {
    return work();
  } finally {
    running = outer;
  }
}

/**
 * Checks that the work that runs is within its budget; where it has none, it may take as long as it likes. To be called
 * between two steps of what only reads: what is half made by then is given up.
 *
 * @throws {BudgetError} Where it is not.
 */
export function checkBudget(): void {
  if (running === undefined || checks++ % EACH !== 0) return;
  if (performance.now() > running.until) throw new BudgetError(running.ms);
}
