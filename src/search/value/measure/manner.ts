import { has, type Reading } from '../reading/reading.js';
import type { Tag } from '../reading/word-tags.js';
import type { Manner } from './manners.js';

/** So many words before a verb may change how it is meant. */
const AHEAD = 8;
/** The words of its own group stand nearer. */
const NEAR = 3;
const SAYING = /^(?:dire|commenter|répondre|préciser|confirmer|say|comment|answer|tell|confirm|disclose)$/;

/** How a sentence tells what stands at a place, mostly its verb. */
export function mannerOf(reading: Reading, place: number): Manner | undefined {
  if (isUnsaid(reading)) return 'unsaid';
  if (before(reading, place, AHEAD, 'doubt') || asksOrNot(reading)) return 'unknown';
  if (before(reading, place, AHEAD, 'denial')) return 'denied';
  if (isNegated(reading, place)) return 'negated';
  return before(reading, place, NEAR, 'hearsay') || has(reading, place + 1, 'hearsay')
    ? 'hearsay'
    : undefined;
}

/** Whether a word with a tag stands before a place, in its clause. */
function before({ words }: Reading, place: number, most: number, tag: Tag): boolean {
  for (let at = place - 1; at >= Math.max(0, place - most); at--) {
    const word = words[at];
    if (word?.tags.has(tag) && !word.tags.has('clause') && word.queryTerm < 0) return true;
    if (/[;:()–—]/u.test(words[at + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** "n’a pas vendu", but not "n’a vendu que". */
function isNegated(reading: Reading, place: number): boolean {
  const { words } = reading;
  if (words.slice(place + 1, place + 1 + NEAR).some(({ low }) => /^qu[e’']?$/.test(low))) return false;
  return before(reading, place, NEAR, 'negation') || has(reading, place + 1, 'negation');
}

/** "a refusé de dire", "declined to comment". */
function isUnsaid({ words }: Reading): boolean {
  return words.some(
    ({ tags }, at) =>
      tags.has('refusal') &&
      words[at]?.queryTerm === -1 &&
      words.slice(at + 1, at + 1 + NEAR).some(({ low }) => SAYING.test(low)),
  );
}

/** "s’il a ou non accepté", "whether or not": it is left open. */
function asksOrNot(reading: Reading): boolean {
  return reading.words.some(
    ({ low }, at) => /^(?:ou|or)$/.test(low) && /^(?:non|pas|not)$/.test(reading.words[at + 1]?.low ?? ''),
  );
}
