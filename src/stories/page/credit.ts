import { readWords } from '../../lexicon/entries.js';
import { lazy } from '../../lexicon/lazy.js';

const AGENCY = lazy(() => {
  const escaped = readWords('pages/agencies').map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
});
const WORD = '(?:cr[ée]dits?|photos?|images?|illustrations?)(?: photos?)?\\s*[:;]';
/** Opens a credit and nothing else, whatever follows. */
const CREDIT =
  /^[([]?(?:cr[ée]dits?(?: photos?)?\s*[:;]|(?:cr[ée]dit|photo by|photograph by|photo de) \p{Lu}|©)/iu;
/** Opens a credit if only names follow. */
const NAMED = new RegExp(`(?:^|\\s(?:[-–—|/] ?|[([])?)${WORD}`, 'giu');
/** Parts a caption from the credit at its end. */
const PARTING = /\s+[-–—|/]\s+|\s*[([]/g;
/** The most characters that a credit takes. */
const LONGEST = 90;
/** The longest caption with its credit, in characters. */
const LONGEST_CAPTION = 600;
/** The longest signature of an article: "afp/ta", "(ATS)", "Le Journal avec Reuters". */
const LONGEST_SIGNATURE = 50;
const BETWEEN = new Set([
  'and',
  'by',
  'de',
  'du',
  'et',
  'for',
  'la',
  'le',
  'par',
  'photo',
  'pour',
  'van',
  'via',
  'von',
]);
const SIGNING = new Set(['avec', 'with', 'modifié', 'rédaction', 'agence', 'agences', 'à']);

/**
 * Where the credit of a picture begins within a line, or undefined where there is none: 0 when the line is nothing
 * else, or an agency's signature.
 */
export function readCredit(line: string): number | undefined {
  if (line.length > LONGEST_CAPTION) return undefined;
  if (CREDIT.test(line) || isSignature(line)) return 0;
  const tail = Math.max(0, line.length - LONGEST);
  const end = line.slice(tail);
  const sign = end.match(/\s*[([]?\s*©/);
  if (sign?.index !== undefined) return tail + sign.index;
  const named = [...end.matchAll(NAMED)].find(({ 0: { length }, index }) =>
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
  return wordsOf(text).every((word) => !/^\p{Ll}/u.test(word) || AGENCY().test(word) || BETWEEN.has(word));
}

function wordsOf(text: string): string[] {
  return text.split(/[\s/(),;&[\]–—-]+/).filter((word) => word !== '');
}

/** Agencies alone or with initials; or whoever writes with an agency. */
function isSignature(line: string): boolean {
  if (line.length > LONGEST_SIGNATURE || !AGENCY().test(line)) return false;
  const words = wordsOf(line.replace(/[.+]/g, ' '));
  const isAlone = words.every(
    (word) => AGENCY().test(word) || SIGNING.has(word.toLowerCase()) || word.length <= 4,
  );
  return (
    isAlone || (/ (?:avec|with) /.test(line) && words.every((word) => isNames(word) || SIGNING.has(word)))
  );
}
