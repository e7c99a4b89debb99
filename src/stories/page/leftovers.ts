import { readWords } from '../../lexicon/entries.js';
import { WordList } from '../../lexicon/word-list.js';
import { lazy } from '../../text/lazy.js';
import { readCredit } from './credit.js';
import { plain } from './plain.js';
import { endsSentence } from './shape.js';

/**
 * What a line of a web page is: `text` of the article; a `leftover` of the page around it; an `aside`, which
 * belongs to the article's surroundings but may name its persons (a caption, a pointer to another article).
 */
export type LineKind = 'text' | 'leftover' | 'aside';

const LISTED = lazy(() => {
  const listed = [...readWords('pages/leftovers.fr'), ...readWords('pages/leftovers.en')];
  return {
    whole: new Set(listed.filter((entry) => !entry.endsWith('…')).map(plain)),
    openings: new Set(listed.filter((entry) => entry.endsWith('…')).map(plain)),
  };
});
const POINTERS = new WordList('pages/pointers', plain);
/** How many words the longest opening has. */
const LONGEST = lazy(() =>
  Math.max(...[...LISTED().openings, ...POINTERS.words()].map((entry) => entry.split(' ').length)),
);

/** Nothing but an address, and at most an identifier before it. */
const ADDRESS = /^(?:\S{1,40}\s{1,4})?(?:https?:\/\/|www\.)\S+$/i;
const MAILBOX = /^\S{1,60}@\S{1,60}$/;
/** A section and how long it takes to read: "Internet 4 min". */
const READING_TIME = /^(?:\S+ ){0,3}\d{1,3} ?min(?:utes?)?(?: de lecture| read)?$/i;
/** The way to a page: "Accueil > Monde > Europe". */
const BREADCRUMBS = /^[^.!?<>›»]{1,40}(?: [>›»] [^.!?<>›»]{1,60})+$/;
/** "PARIS (AFP) —": the sentence goes on below. */
const DATELINE = /^\p{Lu}[^–—]*\s[–—-]$/u;
const ARROW = /^\s*(?:>>|»|►|▶|→|➡|❯)/;
/** Above this length, in characters, a line is taken for text. */
const LONG = 200;
/** Above this length a line that ends as a sentence does is taken for text, */
const LONG_SENTENCE = 70;
/** unless it begins with as many words of a list. */
const PLAIN_OPENING = 4;

/** Tells what a line, or a paragraph of one line, of a web page is. */
export function lineKind(line: string): LineKind {
  if (isAddress(line)) return 'leftover';
  if (line.length > LONG || DATELINE.test(line)) return 'text';
  if (!hasWords(line) || MAILBOX.test(line)) return 'leftover';
  if (LISTED().whole.has(plain(line)) || READING_TIME.test(line)) return 'leftover';
  const isSentence = endsSentence(line);
  const opening = openingIn(line, LISTED().openings);
  if (opening >= PLAIN_OPENING || (opening > 0 && !(isSentence && line.length > LONG_SENTENCE)))
    return 'leftover';
  if (isSentence && !line.includes('©')) return 'text';
  if (pointsElsewhere(line)) return 'aside';
  if (/^[^«“"]*$/.test(line) && BREADCRUMBS.test(line)) return 'leftover';
  const credit = readCredit(line);
  if (credit === undefined) return 'text';
  return credit === 0 ? 'leftover' : 'aside';
}

/** Whether a line is nothing but the address of a page. */
export function isAddress(line: string): boolean {
  return ADDRESS.test(line);
}

/** Whether a line sends its reader elsewhere: "Lire aussi : …". */
export function isPointer(line: string): boolean {
  return lineKind(line) === 'aside' && !ARROW.test(line) && pointsElsewhere(line);
}

/** Whether a line says anything. */
export function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

/**
 * Whether a line that is no text of a page is one that people do not write themselves: a button, a menu, a credit.
 * An address, a number of minutes or a way through a site may stand in any text.
 */
export function tellsOfPage(line: string): boolean {
  const isCommon =
    isAddress(line) ||
    MAILBOX.test(line) ||
    READING_TIME.test(line) ||
    pointsElsewhere(line) ||
    !hasWords(line);
  return !isCommon && (isListed(line) || !BREADCRUMBS.test(line));
}

function isListed(line: string): boolean {
  return LISTED().whole.has(plain(line)) || openingIn(line, LISTED().openings) > 0;
}

/** With how many words of a list a line begins. */
function openingIn(line: string, list: Pick<WordList, 'has'>): number {
  const start = plain(line).split(' ').slice(0, LONGEST());
  return start.findLastIndex((_, i) => list.has(start.slice(0, i + 1).join(' '))) + 1;
}

/** "Lire aussi : …"; a pointer of one word needs a colon. */
function pointsElsewhere(line: string): boolean {
  if (ARROW.test(line)) return true;
  const colon = line.indexOf(':');
  if (colon > 0 && POINTERS.has(plain(line.slice(0, colon)))) return true;
  return openingIn(line, POINTERS) > 1;
}
