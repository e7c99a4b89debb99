import { sentences } from '../language/sentences.js';
import type { Span } from '../text/span.js';
import { cut, LEFT_OUT, weigh } from './cut.js';
import type { Line, Run } from './reply.js';
import { clean, line, plain } from './runs.js';

/** What stands out of a text. */
export interface Marked {
  /** Within the text; empty where nothing stands out. */
  readonly span: Span;
  /** The very words that answer, within `span`: they stand out most. */
  readonly value?: Span | undefined;
  /** How much: an answer is strong, what may be one is soft, anything else is shown like the rest. */
  readonly style?: 'strong' | 'soft' | undefined;
}

/**
 * A stretch of a text that stands out, with as many whole sentences around it as there is room for: first those
 * after it, then those before. "[…]" stands where the text goes on.
 *
 * @param room Characters, as `weigh` counts them; at least 100.
 * @param within The part of the text that is shown; all of it where nothing is given.
 */
export function excerptLine(text: string, marked: Marked, room: number, within?: Span): Line {
  const bounds = within ?? { start: 0, end: text.length };
  const span = overlap(marked.span, bounds) ?? { start: bounds.start, end: bounds.start };
  const around = widen(text, span, bounds, room - 2 * (weigh(LEFT_OUT) + 1));
  if (around === undefined)
    return line(styled(cut(clean(text.slice(span.start, span.end)), room), marked.style));
  return line(
    plain(around.start > bounds.start ? `${LEFT_OUT} ` : ''),
    ...runsOf(text, around, marked),
    plain(around.end < bounds.end && text.slice(around.end, bounds.end).trim() !== '' ? ` ${LEFT_OUT}` : ''),
  );
}

/** The runs of a stretch of a text, with what stands out of it. */
export function runsOf(text: string, shown: Span, { span, value, style }: Marked): Run[] {
  const ends = [shown.start, shown.end, ...[span, value ?? span].flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= shown.start && at <= shown.end)
    .sort((a, b) => a - b);
  return ends.slice(1).flatMap((end, at): Run[] => {
    const start = ends[at] ?? 0;
    if (start === end) return [];
    const run = styled(text.slice(start, end), overlap({ start, end }, span) ? style : undefined);
    return [value !== undefined && overlap({ start, end }, value) ? { ...run, key: true } : run];
  });
}

/** What two stretches share; nothing where they do not meet. */
export function overlap(a: Span, b: Span): Span | undefined {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? { start, end } : undefined;
}

function styled(text: string, style: Marked['style']): Run {
  return style === undefined ? plain(text) : { text: clean(text), style };
}

/** The longest run of whole sentences around a span that fits; none where the span alone does not. */
function widen(text: string, { start, end }: Span, bounds: Span, room: number): Span | undefined {
  if (end - start > room || weigh(text.slice(start, end)) > room) return undefined;
  let left = room - weigh(text.slice(start, end));
  const found = { start, end };
  const all = sentences(text).flatMap((sentence) => overlap(sentence, bounds) ?? []);
  for (const sentence of all.filter((other) => other.end > end)) {
    const more = weigh(text.slice(found.end, sentence.end));
    if (more > left) break;
    left -= more;
    found.end = sentence.end;
  }
  for (const sentence of all.filter((other) => other.start < start).reverse()) {
    const more = weigh(text.slice(sentence.start, found.start));
    if (more > left) break;
    left -= more;
    found.start = sentence.start;
  }
  return found;
}
