import { sentences } from '../../language/sentences.js';
import type { Located } from '../../people/persons/person.js';
import type { Span } from '../../text/span.js';

/** The sentence of a passage in which something begins. */
export function sentenceOf({ passage, span }: Located): Span {
  return sentences(passage.text).find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}
