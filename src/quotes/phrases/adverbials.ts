import { isCapital, type QuoteReading } from '../reading/quote-reading.js';

/** An adverb, but for those that also name somebody: "ce dernier", "Dolly". */
export function isAdverb({ tokens, grammar }: QuoteReading, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  return (
    (grammar.is('adverb', low) && !grammar.is('the-latter', low)) ||
    (/.{2}(?:ment|ly)$/.test(low) && !isCapital(tokens[at]))
  );
}

/** An adverb or a conjunction that may open a clause before its subject. */
export const isAdverbWord = (grammar: QuoteReading['grammar'], low: string): boolean =>
  (grammar.is('adverb', low) && !grammar.is('preposition', low)) ||
  /.{2}(?:ment|ly)$/.test(low) ||
  grammar.is('opposing', low);

/** "Le 19 juin", "Ce mardi", "La veille". */
export function isDate({ tokens, grammar }: QuoteReading, from: number, to: number): boolean {
  const few = tokens.slice(from, Math.min(to, from + 4)).filter(({ kind }) => kind === 'word');
  if (/^\p{N}/u.test(few[0]?.text ?? '')) return true;
  const [first, second] = few;
  if (grammar.is('time', first?.low)) return true;
  return (
    grammar.is('determiner', first?.low) &&
    (grammar.is('time', second?.low) ||
      /^\p{N}/u.test(second?.text ?? '') ||
      (grammar.is('time', few[2]?.low) && few.length === 3))
  );
}
