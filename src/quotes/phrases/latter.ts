import type { QuoteReading } from '../reading/quote-reading.js';
import { type NounPhrase, pronounPhrase } from './noun-phrase.js';

/** "ce dernier point", not "ce dernier juge". */
const isNounHere = (grammar: QuoteReading['grammar'], low: string): boolean =>
  grammar.isNoun(low) && !grammar.verbs.has(low);

/** "ce dernier", not "en avril dernier". */
export function isLatter({ tokens, grammar }: QuoteReading, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (!grammar.is('the-latter', low)) return false;
  return (
    low.includes('-') ||
    (grammar.is('definite', tokens[at - 1]?.low) && !isNounHere(grammar, tokens[at + 1]?.low ?? ''))
  );
}

/** "ce dernier", "celui-ci", "the latter". */
export function latter(reading: QuoteReading, at: number): NounPhrase {
  const from = reading.grammar.is('determiner', reading.tokens[at - 1]?.low) ? at - 1 : at;
  const feminine = /^(?:dernière|celle-ci)$/.test(reading.tokens[at]?.low ?? '');
  const gender = reading.grammar.isEnglish ? {} : ({ gender: feminine ? 'female' : 'male' } as const);
  return pronounPhrase({ from, to: at + 1 }, { latter: true, plural: false, ...gender });
}
