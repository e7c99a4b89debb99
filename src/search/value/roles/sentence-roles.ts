import type { Barriers } from '../reading/barriers.js';
import type { Stretch } from '../reading/names.js';
import { isVerbal } from '../reading/phrases.js';
import { has, type Reading } from '../reading/reading.js';
import type { Role } from './question-roles.js';
import { type Voice, voiceAt } from './voice.js';

/** A verb that stands at least so surely for the question's. */
const SAME = 0.4;
/** And one at least so surely is the question's own word. */
const OWN = 0.9;
const FAR = 9;
const NEAR = 4;

/** The places of a sentence's verbs that stand for a query term; nouns of the same stem are none. */
export function verbsFor(reading: Reading, queryTerm: number): number[] {
  return reading.words.flatMap((word, at) => {
    if (word.queryTerm !== queryTerm || word.weight < SAME || word.isCapital) return [];
    // After "la" stands the question's own verb, or the noun of it.
    const follows = has(reading, at - 1, 'det') && (!has(reading, at - 1, 'clitic') || word.weight < OWN);
    const isNoun = follows || has(reading, at - 1, 'of');
    return isNoun && !isVerbal(reading, at) ? [] : [at];
  });
}

/** What a verb makes of some words: the last is what follows it after a preposition. */
export type SentenceRole = Role | 'oblique';

/** What a verb of the sentence makes of some words of it; undefined where the build does not tell. */
export function roleOf(
  reading: Reading,
  barriers: Barriers,
  verb: number,
  words: Stretch,
): SentenceRole | undefined {
  const voice = voiceAt(reading.words, verb);
  return words.from > verb
    ? roleAfter(reading, barriers, verb, words, voice)
    : roleBefore(reading, barriers, verb, words, voice);
}

function roleAfter(
  reading: Reading,
  barriers: Barriers,
  verb: number,
  { from }: Stretch,
  voice: Voice,
): SentenceRole | undefined {
  const { words, breaks, commas } = barriers.between(verb, from);
  if (words > FAR || breaks > 0 || commas > 0) return undefined;
  let isBy = false;
  for (let at = verb + 1; at < from; at++) {
    if (has(reading, at, 'by')) isBy = true;
    else if (has(reading, at, 'prep')) return words <= NEAR ? 'oblique' : undefined;
  }
  if (isBy) return voice === 'passive' ? 'agent' : undefined;
  return voice === 'active' ? 'patient' : undefined;
}

function roleBefore(
  reading: Reading,
  barriers: Barriers,
  verb: number,
  { from, to }: Stretch,
  voice: Voice,
): Role | undefined {
  const { words, breaks } = barriers.between(to - 1, verb);
  if (words > 2 * FAR) return undefined;
  if (isComplement(reading, from)) return undefined;
  // "X, que Y a giflé", "X, whom Y slapped": what the clause is about is done to.
  const opener = openerBetween(reading, to, verb);
  if (
    opener >= 0 &&
    (has(reading, opener, 'object') || reading.words[opener]?.low === 'que') &&
    opener === to &&
    hasSubject(reading, opener, verb)
  )
    return 'patient';
  if (opener >= 0 && opener > to) return undefined;
  if (breaks > 1) return undefined;
  return voice === 'passive' ? 'patient' : 'agent';
}

/** Whether words hang on a noun or verb before them: "la fille de X", "contre X". */
function isComplement(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (has(reading, at, 'prep') || has(reading, at, 'of')) return true;
    if (/[,;:()–—]/u.test(reading.words[at + 1]?.gap ?? '')) return false;
  }
  return false;
}

/** The first word between two places that opens a clause, or -1. */
function openerBetween(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (has(reading, at, 'clause')) return at;
  return -1;
}

/** Whether something stands between the opener of a clause and its verb that may be its subject. */
function hasSubject(reading: Reading, opener: number, verb: number): boolean {
  for (let at = opener + 1; at < verb; at++) {
    const word = reading.words[at];
    if (word && (word.isCapital || word.tags.has('pronoun') || (!word.isStop && !word.tags.has('have'))))
      return true;
  }
  return false;
}
