import type { People } from '../people/person.js';
import type { Story } from '../stories/story.js';
import type { Quotation } from './quotation.js';

/** Finds the quotations of stories and who says them, in the order of files and offsets. */
export function findQuotations(stories: readonly Story[], _people: People): Quotation[] {
  return stories
    .flatMap((story) => story.passages)
    .flatMap((passage) =>
      [...passage.text.matchAll(/«\s*([^»]+?)\s*»/g)].map((match): Quotation => {
        const text = match[1] ?? '';
        const start = match.index + match[0].indexOf(text);
        const span = { start, end: start + text.length };
        const said = { speaker: null, person: null, organisation: false, cue: null, rule: null };
        return { passage, span, place: passage.placeOf(span), text, kind: 'speech', ...said };
      }),
    );
}
