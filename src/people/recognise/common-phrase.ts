import { GIVEN_NAMES, isCommon, SURNAMES } from '../../lexicon/persons.js';
import { type NameRun, PARTICLES } from '../names/name-runs.js';
import { phrase, type Standing } from './evidence/standing.js';
import type { Tokenized } from './evidence/tokenized.js';
import type { NameCandidate } from './name-candidates.js';
import { isOfTemplate, type NameContext } from './name-features.js';

/**
 * Whether common words are nobody's name: a heading of one ("Recipe"), one that opens sentences, or several ("Young
 * Dragon", "Razor Ridge") of whom the story tells no more often that they do what persons do, as the White Rabbit does,
 * than where they are; and what notes made alike have all in a line of its own.
 */
export function isCommonPhrase(
  { tokens, isHeading }: Tokenized,
  segment: NameRun,
  { from, to }: NameCandidate,
  { story, folder }: NameContext,
): boolean {
  const inside = tokens.slice(from, to);
  const isGiven = inside.some(({ key }) => GIVEN_NAMES.has(key));
  if (!isGiven && isOfTemplate(folder.of(phrase(inside)))) return true;
  if (!inside.every(({ text }) => isCommon(text))) return false;
  const standing = story.of(phrase(inside));
  if (inside.length === 1) {
    const isIdle =
      standing.opening === standing.whole && doesOf(standing) + standing.labelling + standing.owning === 0;
    if ((isHeading && !isGiven) || (isIdle && (!isGiven || standing.whole > 0))) return true;
    const whole = tokens.slice(segment.from, segment.to);
    return whole.length > 1 && whole.every(({ text }) => isCommon(text)) && isPlace(story.of(phrase(whole)));
  }
  const [first, last] = [inside[0]?.key ?? '', inside.at(-1)?.key ?? ''];
  const isFamily =
    SURNAMES.has(last) || GIVEN_NAMES.has(last) || inside.some(({ key }) => PARTICLES.has(key));
  const isFull = GIVEN_NAMES.has(first) && isFamily;
  return isPlace(standing) || (!isFull && doesOf(standing) === 0);
}

/** How often a story tells of words that they do what persons do, or calls them. */
function doesOf({ acting, saying, telling, addressed, titled }: Readonly<Standing>): number {
  return acting + saying + telling + addressed + titled;
}

/** Whether a story tells of words where something is, and never that they said or did something. */
function isPlace({ whole, located, saying, telling }: Readonly<Standing>): boolean {
  return located > 0 && saying + telling === 0 && 3 * located >= whole;
}
