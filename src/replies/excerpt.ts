import { sentences } from '../language/sentences.js';
import type { Span } from '../text/span.js';
import { cut, LEFT_OUT, weigh } from './cut.js';
import type { Line } from './reply.js';
import { clean, line, plain, strong } from './runs.js';

/**
 * A stretch of a text, strong, with as many whole sentences around it as there is room for: first those after
 * it, then those before. "[…]" stands where the text goes on.
 *
 * @param room Characters, as `weigh` counts them; at least 100.
 */
export function excerptLine(text: string, marked: Span, room: number): Line {
  const around = widen(text, marked, room - 2 * (weigh(LEFT_OUT) + 1));
  if (around === undefined) return line(strong(cut(clean(text.slice(marked.start, marked.end)), room)));
  return line(
    plain(`${around.start > 0 ? `${LEFT_OUT} ` : ''}${text.slice(around.start, marked.start)}`),
    strong(text.slice(marked.start, marked.end)),
    plain(`${text.slice(marked.end, around.end)}${around.end < text.trimEnd().length ? ` ${LEFT_OUT}` : ''}`),
  );
}

/** The longest run of whole sentences around a span that fits; none where the span alone does not. */
function widen(text: string, { start, end }: Span, room: number): Span | undefined {
  if (end - start > room || weigh(text.slice(start, end)) > room) return undefined;
  let left = room - weigh(text.slice(start, end));
  const found = { start, end };
  const all = sentences(text);
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
