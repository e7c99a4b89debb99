import { textBlock } from '../../replies/blocks.js';
import { wording } from '../../replies/wording.js';
import { BudgetError, withBudget } from '../../text/budget.js';
import type { Served, ServingCall, Suggestions } from '../calls/calls.js';

/** Milliseconds that a call may take: others wait for it, and none of them is answered meanwhile. */
const BUDGET_MS = 5_000;

/** What is replied to a call; where it is not there in time, a reply that says so. */
export function answerWithin(budget = BUDGET_MS, call: ServingCall, work: () => Served): Served {
  try {
    return withBudget(budget, work);
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    const language = call.language ?? call.otherwise;
    const blocks = [textBlock(wording[language].tookTooLong)];
    return { reply: { blocks, private: true, beside: true, fleeting: true }, language };
  }
}

/** What is suggested; nothing where it is not there in time. */
export function suggestWithin(budget = BUDGET_MS, work: () => Suggestions): Suggestions {
  try {
    return withBudget(budget, work);
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    return [];
  }
}
