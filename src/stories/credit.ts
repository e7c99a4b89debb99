import { readList } from '../text/data.js';

const escaped = readList('stories/data/agencies.txt').map((name) =>
  name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
);
const AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
/** Opens the credit of a picture wherever it stands. */
const OPENING =
  /(?:\s*[-–—(|/]\s*)?(?:©|\b(?:cr[ée]dits?|photos?|images?|illustrations?|photo credit|cr[ée]dit photo)\s*[:;]).*$/iu;
/** Parts a caption from the credit at its end. */
const PARTING = /\s+[-–—|/]\s+|\s*[([]/g;
/** The most characters that a credit takes. */
const LONGEST = 90;
/** The longest caption with its credit, in characters. */
const LONGEST_CAPTION = 600;
/** Signs an article, with or without initials: "afp/ta", "(ATS)", "avec Reuters". */
const SIGNATURE = /^[([]?(?:(?:avec|with|par|by)\s+)?[\p{L}\p{N}\s/,.&+-]{2,40}[)\]]?$/u;

/**
 * Where the credit of a picture begins within a line, or undefined where there is none: 0 when the line is nothing
 * else, or an agency's signature.
 */
export function readCredit(line: string): number | undefined {
  if (line.length > LONGEST_CAPTION) return undefined;
  const opening = line.match(OPENING);
  if (opening?.index !== undefined && opening[0].length <= LONGEST) return opening.index;
  const tail = Math.max(0, line.length - LONGEST);
  if (!AGENCY.test(line.slice(tail))) return undefined;
  if (isSignature(line)) return 0;
  for (const match of line.slice(tail).matchAll(PARTING)) {
    const at = tail + match.index;
    const credit = line.slice(at);
    if (AGENCY.test(credit) && credit.split(/[\s/(),;&[\]–—-]+/).every(isName)) return at;
  }
  return undefined;
}

/** A word of a credit: a name, an agency, a number, or one of the few that stand between. */
function isName(word: string): boolean {
  return !/^\p{Ll}/u.test(word) || AGENCY.test(word) || BETWEEN.has(word);
}
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

function isSignature(line: string): boolean {
  if (!SIGNATURE.test(line)) return false;
  const tokens = line
    .replace(/[()[\]]/g, '')
    .split(/[\s/,.&+-]+/)
    .filter((token) => token !== '');
  return tokens.every((token) => AGENCY.test(token) || SIGNING.has(token.toLowerCase()) || token.length <= 4);
}
const SIGNING = new Set(['avec', 'modifié', 'rédaction', 'agence', 'agences', 'with']);
