import type { Passage, Unit } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';

/** What a sentence is within its passage: of plain prose, or of a part that stands for itself. */
export const PARTS = ['prose', 'introduction', 'item', 'row', 'code', 'question', 'answer', 'line'] as const;

/** The number of the part that holds a sentence, in `PARTS`. */
export function partOf({ units }: Passage, sentence: Span): number {
  const unit = units.find(({ span }) => span.start <= sentence.start && sentence.start < span.end);
  return unit === undefined ? 0 : PARTS.indexOf(unit.kind);
}

/** The names of the columns of a passage's rows, each once. */
export function columnsOf({ units }: Passage): string[] {
  return [...new Set(units.flatMap(({ cells = [] }: Unit) => cells.map(({ column }) => column)))].filter(
    (column) => column !== '',
  );
}

/** Whether a passage is the first that stands under its headings. */
export function opensSection({ headings }: Passage, before: Passage | undefined): boolean {
  return before === undefined || headings.join('\n') !== before.headings.join('\n');
}
