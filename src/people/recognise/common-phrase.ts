import { GIVEN_NAMES, isCommon } from '../../lexicon/persons.js';
import type { NameCandidate } from './name-candidates.js';
import { phrase, type WordEvidence } from './standing.js';
import type { Tokenized } from './tokenized.js';

/**
 * Whether common words are nobody's name: a heading of one ("Recipe"), or several ("Young Dragon") of whom the story
 * never tells that they do what persons do, as the White Rabbit does.
 */
export function isCommonPhrase(
  { tokens, isHeading }: Tokenized,
  { from, to }: NameCandidate,
  story: WordEvidence,
): boolean {
  const inside = tokens.slice(from, to);
  if (!inside.every(({ text, key }) => isCommon(text) && !GIVEN_NAMES.has(key))) return false;
  if (inside.length === 1) return isHeading;
  const { acting, saying, telling, addressed, titled } = story.of(phrase(inside));
  return acting + saying + telling + addressed + titled === 0;
}
