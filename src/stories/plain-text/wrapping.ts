import type { SourceLine } from '../blocks/lines.js';

const LOWER = /^\p{Ll}/u;
const SENTENCE_END = /[.!?…:]["»”’)\]\s]*$/;
/** No one wraps text narrower or wider than this, in characters. */
const NARROWEST = 35;
const WIDEST = 160;
/** So much of the line breaks within paragraphs must look as wrapping makes them. */
const MAJORITY = 0.6;

/**
 * Tells, for the lines between blank lines of one file, whether a line goes on in the next one. In hard-wrapped
 * text the next line's first word would not have fitted.
 */
export function isWrapped(
  runs: readonly (readonly SourceLine[])[],
): (line: SourceLine, next: SourceLine) => boolean {
  const pairs = runs.flatMap((run) => run.slice(1).map((next, i) => [run[i] ?? next, next] as const));
  const width = pairs.reduce((most, [line]) => Math.max(most, line.text.length), 0);
  const fits = (line: SourceLine, next: SourceLine, slack: number) =>
    line.text.length + 1 + (next.text.split(' ', 1)[0]?.length ?? 0) + slack <= width;
  const full = pairs.filter(([line, next]) => !fits(line, next, 8)).length;
  const open = pairs.filter(([line]) => !SENTENCE_END.test(line.text)).length;
  const lower = pairs.filter(([, next]) => LOWER.test(next.text)).length;
  const hard =
    pairs.length > 1 &&
    width >= NARROWEST &&
    width <= WIDEST &&
    full >= pairs.length * MAJORITY &&
    open >= pairs.length / 2 &&
    lower >= pairs.length / 3;
  return (line, next) => {
    if (LOWER.test(next.text) && !SENTENCE_END.test(line.text) && line.text.length > 20) return true;
    if (!hard || next.indent > line.indent + 1) return false;
    return !(SENTENCE_END.test(line.text) && fits(line, next, 15));
  };
}
