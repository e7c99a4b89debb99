import { GIVEN_NAMES, isCommon } from '../../lexicon/persons.js';
import type { NameCandidate } from './name-candidates.js';
import { isOfTemplate, type NameContext } from './name-features.js';
import { phrase } from './standing.js';
import type { Tokenized } from './tokenized.js';

/**
 * Whether common words are nobody's name: a heading of one ("Recipe"), or several ("Young Dragon") of whom the story
 * never tells that they do what persons do, as the White Rabbit does; and what notes made alike have all in a line of
 * its own.
 */
export function isCommonPhrase(
  { tokens, isHeading }: Tokenized,
  { from, to }: NameCandidate,
  { story, folder }: NameContext,
): boolean {
  const inside = tokens.slice(from, to);
  if (!inside.some(({ key }) => GIVEN_NAMES.has(key)) && isOfTemplate(folder.of(phrase(inside)))) return true;
  if (!inside.every(({ text, key }) => isCommon(text) && !GIVEN_NAMES.has(key))) return false;
  if (inside.length === 1) return isHeading;
  const { acting, saying, telling, addressed, titled } = story.of(phrase(inside));
  return acting + saying + telling + addressed + titled === 0;
}
