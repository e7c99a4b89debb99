import { WordList } from '../../../lexicon/word-list.js';
import type { Tags } from '../reading/word-tags.js';

/** A word as far as the voice of a verb depends on it: in small letters, folded, and what it may be. */
export interface Spoken {
  readonly low: string;
  readonly form: string;
  readonly tags: Tags;
}

/** What a verb makes of its subject: who does it, or to whom it is done. */
export type Voice = 'active' | 'passive';

const ETRE = new WordList('verbs/etre-verbs.fr');
const AHEAD = 4;
const PARTICIPLE = /(?:é|ée|és|ées|i|is|ie|ies|u|us|ue|ues|it|ite|is|ise|ed|en|n|t)$/;

/** The voice of the verb at a place, by the auxiliaries before it and a "par" or "by" after it. */
export function voiceAt(words: readonly Spoken[], at: number): Voice {
  const verb = words[at];
  if (!verb) return 'active';
  let isPassive = false;
  let isDone = false;
  for (let before = at - 1; before >= Math.max(0, at - AHEAD); before--) {
    const word = words[before] as Spoken;
    if (/^(?:se|s)$/.test(word.low)) return 'active';
    if (word.tags.has('been')) isDone = true;
    if (word.tags.has('be')) isPassive = true;
    else if (word.tags.has('have')) return isPassive ? passiveBut(verb, isDone) : 'active';
    else if (!isBetween(word)) break;
  }
  if (isPassive) return passiveBut(verb, isDone);
  // A bare participle says of a noun what was done to it: "les pierres jetées".
  if (/ée?s?$/.test(verb.low)) return 'passive';
  return words[at + 1]?.tags.has('by') && PARTICIPLE.test(verb.low) ? 'passive' : 'active';
}

/** After "être" or "be": passive, but where that is only how a tense is built ("est monté", "was running"). */
function passiveBut({ low, form }: Spoken, isDone: boolean): Voice {
  const isEtre = !isDone && (ETRE.has(form) || ETRE.has(form.replace(/e?s?$/, '')));
  return isEtre || low.endsWith('ing') ? 'active' : 'passive';
}

/** What may stand between an auxiliary and its verb. */
const isBetween = ({ tags, low }: Spoken): boolean =>
  (['negation', 'pronoun', 'clitic', 'adverb', 'been'] as const).some((tag) => tags.has(tag)) ||
  /.{3}(?:ment|ly)$/.test(low) ||
  low === 't';
