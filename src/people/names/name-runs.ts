import type { Token } from '../../language/tokens.js';
import { isPersonNoun } from '../../lexicon/person-nouns.js';
import { WordList } from '../../lexicon/word-list.js';

/** A run of tokens within which names stand: capitals, and the particles between and before them. */
export interface NameRun {
  /** The first token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The small words that stand inside names: "Charles de Gaulle", "Wayde van Niekerk". */
export const PARTICLES = new WordList('names/particles');
/** What follows a name and tells the son from the father. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
]);
/** So many particles stand between two parts of a name at most: "de la", "van de l’". */
const MOST_PARTICLES = 3;

/** The segments of a passage's tokens, in order. */
export function segments(tokens: readonly Token[]): NameRun[] {
  const found: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = endOfRun(tokens, at);
    if (to === at) {
      at++;
      continue;
    }
    found.push({ from: at, to });
    at = to;
  }
  return found;
}

/** Where the segment that opens at a token ends; there, when none does. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from;
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || (at > from && !follows(tokens, at))) break;
    if (isPart(token)) to = at + 1;
    else if (!(PARTICLES.has(token.key) || isOfRole(tokens, at)) || at - to >= MOST_PARTICLES) break;
    at++;
    if (at - 1 > from && SUFFIXES.has(token.key)) break;
  }
  return to;
}

/** "The Lady of Ash": whether a word joins what rules to whom it rules. */
function isOfRole(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    token?.key === 'of' && before?.isCapital === true && next?.isCapital === true && isPersonNoun(before.key)
  );
}

/** Whether nothing parts a token from the one before: no name runs from one cell or list item into another. */
function follows(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isFirst === false;
}

/** Whether a token can end a name. */
export function isPart(token: Token): boolean {
  if (!token.isWord) return false;
  return (token.isCapital && !token.isElided) || SUFFIXES.has(token.key);
}
