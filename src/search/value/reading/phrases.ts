import type { Stretch } from './names.js';
import { has, onceForSentence, type Reading } from './reading.js';

const JOINED = /^[\s'’-]{0,2}$/u;

/** Whether a word cannot be within a noun phrase. */
function breaks(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return true;
  const { tags } = word;
  if (tags.has('of') || tags.has('det')) return false;
  return (
    tags.has('prep') ||
    tags.has('clause') ||
    tags.has('pronoun') ||
    tags.has('clitic') ||
    tags.has('be') ||
    tags.has('have') ||
    tags.has('modal') ||
    tags.has('negation') ||
    tags.has('and') ||
    isVerbal(reading, at)
  );
}

/** Whether a word is most likely a verb of its own: by its ending, or after an auxiliary. */
export function isVerbal(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || word.isCapital || word.isStop || word.isNumber) return false;
  const before = at - 1;
  const follows = (['be', 'have', 'modal'] as const).some((tag) => has(reading, before, tag));
  const afterDet = has(reading, before, 'det') && !has(reading, before, 'clitic');
  if (reading.language === 'en')
    return !afterDet && (/.{2}ed$/.test(word.low) || (follows && /.(?:ing|en|n|t|d)$/.test(word.low)));
  if (!afterDet && has(reading, before, 'prep') && INFINITIVE.test(word.low)) return true;
  if (follows) return /(?:é|ée|és|ées|i|is|it|u|us|t|er|ir|re)$/.test(word.low);
  return !afterDet && /.{2}(?:ait|aient|èrent|a|era|eront|irent)$/.test(word.low);
}

/** Endings that after "de" or "pour" are seldom a noun's. */
const INFINITIVE = /(?:[^i]er|[^o]ir|dre)$/;

/** The noun phrases of a sentence, in order, each with what "of" joins to it, without its determiner. */
export const phrasesOf = onceForSentence(findPhrases);

function findPhrases(reading: Reading): readonly Stretch[] {
  const { words } = reading;
  const found: Stretch[] = [];
  for (let at = 0; at < words.length; at++) {
    if (breaks(reading, at) || !isNominal(reading, at)) continue;
    const from = at;
    while (at + 1 < words.length && JOINED.test(words[at + 1]?.gap ?? '') && !breaks(reading, at + 1)) at++;
    let to = at + 1;
    while (to > from + 1 && !isNominal(reading, to - 1)) to--;
    found.push({ from, to });
  }
  return found;
}

const isNominal = ({ words }: Reading, at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined && (!word.isStop || word.isNumber) && !word.tags.has('det') && !word.tags.has('of')
  );
};
