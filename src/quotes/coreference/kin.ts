import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { QuoteReading } from '../reading/quote-reading.js';

/** "sa mère", "her brother": it says who it is by what they are to another, of whom a story may tell of several. */
export function isKinOfAnother({ tokens, grammar }: QuoteReading, phrase: NounPhrase): boolean {
  const { mention, head, from } = phrase;
  return (
    mention === undefined &&
    head !== undefined &&
    grammar.is('possessive', tokens[from]?.low) &&
    grammar.personNoun(head)?.kind === 'family'
  );
}
