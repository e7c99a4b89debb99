import { readWords } from '../../lexicon/entries.js';
import { oneOf } from '../../lexicon/pattern.js';
import { TagList } from '../../lexicon/tag-list.js';
import { lazy } from '../../text/lazy.js';

const AGENCY = lazy(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(readWords('pages/agencies'))}(?![\\p{L}\\p{N}])`, 'u'),
);
const CREDIT_WORDS = new TagList('pages/credit-words');
/** Opens a credit and nothing else, whatever follows. */
const CREDIT = lazy(() => {
  const label = oneOf(CREDIT_WORDS.wordsWith('sole-label'));
  const crediting = oneOf(CREDIT_WORDS.wordsWith('crediting'));
  return new RegExp(`^[([]?(?:${label}(?: photos?)?\\s*[:;]|${crediting} \\p{Lu}|©)`, 'iu');
});
/** Opens a credit if only names follow. */
const NAMED = lazy(() => {
  const label = oneOf(CREDIT_WORDS.wordsWith('label'));
  return new RegExp(`(?:^|\\s(?:[-–—|/] ?|[([])?)${label}(?: photos?)?\\s*[:;]`, 'giu');
});
/** Parts a caption from the credit at its end. */
const PARTING = /\s+[-–—|/]\s+|\s*[([]/g;
/** The most characters that a credit takes. */
const LONGEST = 90;
/** The longest caption with its credit, in characters. */
const LONGEST_CAPTION = 600;
/** The longest signature of an article: "afp/ta", "(ATS)", "Le Journal avec Reuters". */
const LONGEST_SIGNATURE = 50;

/**
 * Where the credit of a picture begins within a line, or undefined where there is none: 0 when the line is nothing
 * else, or an agency's signature.
 */
export function readCredit(line: string): number | undefined {
  if (line.length > LONGEST_CAPTION) return undefined;
  if (CREDIT().test(line) || isSignature(line)) return 0;
  const tail = Math.max(0, line.length - LONGEST);
  const end = line.slice(tail);
  const sign = end.match(/\s*[([]?\s*©/);
  if (sign?.index !== undefined) return tail + sign.index;
  const named = [...end.matchAll(NAMED())].find(({ 0: { length }, index }) =>
    isNames(end.slice(index + length)),
  );
  if (named !== undefined) return tail + named.index;
  const parting = [...end.matchAll(PARTING)].find(
    ({ index }) => AGENCY().test(end.slice(index)) && isNames(end.slice(index)),
  );
  return parting === undefined ? undefined : tail + parting.index;
}

/** Nothing but names, agencies, numbers, and the few words that stand between. */
function isNames(text: string): boolean {
  return wordsOf(text).every(
    (word) => !/^\p{Ll}/u.test(word) || AGENCY().test(word) || CREDIT_WORDS.has(word, 'between'),
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[\s/(),;&[\]–—-]+/).filter((word) => word !== '');
}

/** Agencies alone or with initials; or whoever writes with an agency. */
function isSignature(line: string): boolean {
  if (line.length > LONGEST_SIGNATURE || !AGENCY().test(line)) return false;
  const words = wordsOf(line.replace(/[.+]/g, ' '));
  const isAlone = words.every(
    (word) => AGENCY().test(word) || CREDIT_WORDS.has(word.toLowerCase(), 'signing') || word.length <= 4,
  );
  return (
    isAlone ||
    (/ (?:avec|with) /.test(line) &&
      words.every((word) => isNames(word) || CREDIT_WORDS.has(word, 'signing')))
  );
}
