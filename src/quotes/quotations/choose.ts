import type { Quotation } from './quotation.js';

/** A quotation of so many characters says something and can be read at a glance. */
const TELLING = { from: 60, to: 300 };

/**
 * The quotations that matter most, one a story, the most worth first: a whole statement, by a person whom the
 * stories name, of a good length; among equals that of the person who is mentioned most, then the first.
 */
export function mostTelling(quotations: readonly Quotation[]): Quotation[] {
  const best = new Map<string, Quotation>();
  for (const quotation of quotations) {
    const before = best.get(quotation.passage.file);
    if (before === undefined || compare(quotation, before) < 0) best.set(quotation.passage.file, quotation);
  }
  return [...best.values()].sort(compare);
}

function compare(a: Quotation, b: Quotation): number {
  return worth(b) - worth(a) || mentions(b) - mentions(a);
}

function worth({ kind, person, speaker, text }: Quotation): number {
  const named = person === null ? (speaker === null ? 0 : 1) : 3;
  const telling = text.length >= TELLING.from && text.length <= TELLING.to;
  return named + (kind === 'speech' ? 2 : 0) + (telling ? 1 : 0);
}

const mentions = ({ person }: Quotation): number => person?.mentions.length ?? 0;
