import type { Button, Call } from '../../../src/replies/reply.js';
import { type ReplyLanguage, wording } from '../../../src/replies/wording.js';

/** What of a list is shown: from one on, so many of all. */
interface Leaf {
  readonly start: number;
  readonly step: number;
  readonly all: number;
}

/** The buttons to what comes before and after a leaf. */
export function leafButtons(
  { start, step, all }: Leaf,
  language: ReplyLanguage,
  callAt: (start: number) => Call,
): Button[] {
  const w = wording[language];
  return [
    ...(start > 0 ? [{ label: w.before, call: callAt(Math.max(0, start - step)) }] : []),
    ...(start + step < all ? [{ label: w.after, call: callAt(start + step) }] : []),
  ];
}

/** Which leaf is shown, "1 to 8 of 20"; how many there are in all, where that is the only one. */
export function leafCount({ start, step, all }: Leaf, language: ReplyLanguage): string {
  const w = wording[language];
  return start === 0 && step >= all ? w.count(all) : w.range(start + 1, Math.min(all, start + step), all);
}
