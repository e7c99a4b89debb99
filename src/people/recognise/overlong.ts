import type { Token } from '../../language/tokens.js';
import { GIVEN_NAMES, isCommon, NOT_NAMES, PLACES, SURNAMES } from '../../lexicon/persons.js';
import { isStopWord } from '../../lexicon/stop-words.js';
import { isLeading, opensSentence } from './evidence/leading.js';
import { phrase } from './evidence/standing.js';
import type { Tokenized } from './evidence/tokenized.js';
import type { NameCandidate } from './name-candidates.js';
import type { NameContext } from './name-features.js';

/** So many times as often a story has a name without a word as with it, where the word is no part of the name. */
const SELDOM = 8;

/**
 * Whether the first or the last word is no part of a name that the story has without it: "Even Elizabeth", "they left
 * London | Lydia slept", "Brandon DID".
 */
export function isOverlong(passage: Tokenized, candidate: NameCandidate, { story }: NameContext): boolean {
  const { from, to } = candidate;
  const inside = passage.tokens.slice(from, to);
  if (inside.length < 2) return false;
  const together = story.of(phrase(inside));
  const [rest, trunk] = [inside.slice(1), inside.slice(0, -1)];
  const isSeldom = (words: readonly Token[]) =>
    story.of(phrase(words)).whole >= SELDOM * (together.whole + 1);
  if (isForeign(inside.at(-1)) && isSeldom(trunk)) return true;
  const [first] = inside;
  if (first === undefined) return false;
  const alone = story.of(phrase(rest));
  const isGiven = rest.length === 1 && GIVEN_NAMES.has(rest[0]?.key ?? '');
  if (isLeading(passage.tokens, from)) return together.whole === 0 && (isGiven || alone.whole > alone.led);
  if (isCommon(first.text)) {
    const isAtOpenings = opensSentence(passage.tokens, from) && together.opening === together.whole;
    if (isSeldom(rest) && (isAtOpenings || isForeign(first))) return true;
    const isHers = isForeign(first) || (!SURNAMES.has(rest[0]?.key ?? '') && alone.surname <= together.whole);
    return isAtOpenings && isGiven && isHers && alone.whole + alone.first >= together.whole;
  }
  const isTown = PLACES.has(first.key) && !(GIVEN_NAMES.has(first.key) && SURNAMES.has(rest[0]?.key ?? ''));
  return isTown && isGiven && alone.whole > together.whole;
}

/** Whether a word is one that names do not have: "Je", "Monday", "Even". */
function isForeign(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return NOT_NAMES.has(token.key) || isStopWord(token.low, 'en') || isStopWord(token.low, 'fr');
}
