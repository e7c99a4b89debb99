import { type Run, runText } from '../plain-text/runs.js';
import { numberedHeading } from './numbering.js';

/** What whoever made the electronic text says of it, above or below the text. */
const CREDIT =
  /^(?:\[?(?:this )?e-?(?:text|book) (?:was |is )?(?:prepared|produced|created|transcribed|scanned)|produced by|prepared by|transcribed (?:from|by)|scanned (?:and|by)|digitized by|proofread|html version by|note: (?:project gutenberg|images of|there is an)|(?:produit|préparé|numérisé|transcrit) par)/iu;
/** Opens a note of somebody who did not write the text. */
const NOTE =
  /^\W{0,3}(?:(?:transcriber|preparer|producer|proofreader|e-?text editor)['’]?s?['’]? (?:end)?notes?|notes? (?:du|de la|des|de|sur la) transcri|note sur (?:cette édition|la transcription))/iu;
/** What is longer, in characters, is a note and no heading of one. */
const HEADING = 45;
/** A note goes on over so many runs at most, and not across more blank lines. */
const LONGEST = 40;
const PARTING_GAP = 2;
/** A credit is at most so long, in characters. */
const LONGEST_CREDIT = 600;

/** Which runs are notes of whoever transcribed the text. */
export function notesIn(runs: readonly Run[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < runs.length; at++) {
    const text = runText(runs[at] as Run);
    if (CREDIT.test(text) && text.length < LONGEST_CREDIT) found.add(at);
    if (!NOTE.test(text)) continue;
    found.add(at);
    const end = endOfNote(runs, at);
    for (let next = at + 1; next < end; next++) found.add(next);
  }
  return found;
}

/** The run after the last one of a note: after its bracket closes, or after what stands below its heading. */
function endOfNote(runs: readonly Run[], at: number): number {
  const text = runText(runs[at] as Run);
  const rest = runs.slice(at + 1, at + 1 + LONGEST);
  if (text.startsWith('[') && !text.includes(']'))
    return at + 2 + rest.findIndex((run) => runText(run).includes(']'));
  if (text.length > HEADING) return at + 1;
  // Above the text only the next run is sure to belong to it, below the text all that follows.
  const isAbove = at < runs.length / 2;
  const end = rest.findIndex(
    (run, i) => (i > 0 && (isAbove || run.gap > PARTING_GAP)) || numberedHeading(runText(run)) !== undefined,
  );
  return at + 1 + (end < 0 ? rest.length : end);
}

/** A picture of the printed book, maybe with its caption over some lines. */
const ILLUSTRATION = /\[(?:Illustrations?|Frontispiece|Décoration|Image)\b[^[\]]{0,1500}\]/gi;

/** The text with blanks for each "[Illustration: …]", so that everything else stands where it stood. */
export function withoutIllustrations(source: string): string {
  return source.includes('[') ? source.replace(ILLUSTRATION, (found) => found.replace(/\S/g, ' ')) : source;
}
