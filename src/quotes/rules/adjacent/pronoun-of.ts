import type { Cue } from '../../cues/cue.js';
import { type NounPhrase, pronounPhrase } from '../../phrases/noun-phrase.js';
import type { QuoteReading } from '../../reading/quote-reading.js';

/** The pronoun that hangs on an inverted verb, as a noun phrase of its token. */
export function pronounOf({ grammar }: QuoteReading, cue: Cue): NounPhrase | undefined {
  const { pronoun } = cue;
  if (pronoun === undefined || grammar.is('nobody', pronoun)) return undefined;
  const gender = grammar.is('he', pronoun) || pronoun === 'ils' ? 'male' : 'female';
  const range = { from: cue.verbFrom, to: cue.verbFrom + 1 };
  return pronounPhrase(range, { plural: grammar.is('they', pronoun), gender });
}
