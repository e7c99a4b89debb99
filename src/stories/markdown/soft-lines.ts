import type { Span } from '../../text/span.js';

/** Says something short by a name. */
const LABELLED = /^\p{Lu}[^.:!?…;]{0,30}?[ \u00A0\u202F]?:\s+\S[^.!?…]{0,80}[.!?…]?$/u;

/**
 * The stretches of a paragraph between line breaks, without the one character that stands for each of them.
 *
 * @param ends Where each line but the last is over, that character included, in order.
 * @param length How long the paragraph is, in characters.
 */
export function linesAt(ends: readonly number[], length: number): Span[] {
  const starts = [0, ...ends.filter((at) => at > 0 && at < length)];
  return starts
    .map((start, i) => ({ start, end: (starts[i + 1] ?? length + 1) - 1 }))
    .filter(({ start, end }) => end > start);
}

/** The same where each line says something by a name ("Age: 40"); none where any of them only goes on. */
export function labelledLines(text: string, ends: readonly number[]): Span[] {
  const lines = linesAt(ends, text.length);
  const areLabelled =
    lines.length > 1 && lines.every(({ start, end }) => LABELLED.test(text.slice(start, end)));
  return areLabelled ? lines : [];
}
