import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { QuoteReading } from '../reading/quote-reading.js';
import { complementsOf, type Described, isFormer, ROLE_WORDS, roleOf } from './descriptions.js';

/**
 * Whom a description means among those whom the story described: the only one with that role, or the one whose
 * description shares most of its words.
 */
export function whoIs(
  reading: QuoteReading,
  phrase: NounPhrase,
  known: readonly Described[],
): string | undefined {
  const { role, words } = roleOf(reading, phrase);
  const former = isFormer(reading, phrase);
  const scores = new Map<string, number>();
  for (const other of known) {
    if (!sameRole(role, words, other) || clash(phrase.gender, other.gender)) continue;
    if (elsewhere(words, other.words) || (other.former && !former)) continue;
    const shared = [...words].filter((word) => other.words.has(word)).length;
    scores.set(other.person, Math.max(scores.get(other.person) ?? 0, shared));
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || (second && second[1] === best[1])) return undefined;
  if (best[1] > 0) return best[0];
  if (ROLE_WORDS.has(role, 'common')) return undefined;
  const complements = complementsOf(reading, phrase);
  return known.some(
    (other) => other.person === best[0] && other.role === role && !(complements && other.complement),
  )
    ? best[0]
    : undefined;
}

/** "le dirigeant américain" can be the president of that country. */
function sameRole(role: string, words: ReadonlySet<string>, other: Described): boolean {
  if (other.role === role) return true;
  const place = [...words].find((word) => word.length > 1 && word.startsWith('@'));
  return (
    ROLE_WORDS.has(role, 'leader') &&
    ROLE_WORDS.has(other.role, 'head-of-state') &&
    place !== undefined &&
    other.words.has(place)
  );
}

/** Whether two descriptions name different places. */
function elsewhere(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const places = (words: ReadonlySet<string>) =>
    [...words].filter((word) => word.length > 1 && word.startsWith('@'));
  const here = places(a);
  const there = places(b);
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place));
}

const clash = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
