import { isCapital, type QuoteReading } from '../reading/quote-reading.js';

/** "X et Y", "le maire et son adjoint": two of them. */
export function isJoint(reading: QuoteReading, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  if (!grammar.is('and', tokens[at]?.low)) return false;
  const named = mentions[at + 1] !== undefined && mentions[at - 1] !== undefined;
  const titled = mentions[at - 1] !== undefined && titledAfter(reading, at);
  const next = tokens[at + 1]?.low;
  // "l'Économie et des Finances" goes on with the complement.
  return named || titled || (grammar.is('determiner', next) && !grammar.is('of', next));
}

/** "X et le ministre Y", "X and Chancellor Y": another person, with what they are before the name. */
export function titledAfter({ tokens, grammar, mentions }: QuoteReading, and: number): boolean {
  for (let at = and + 1; at < and + LONGEST_TITLE; at++) {
    const token = tokens[at];
    if (mentions[at] !== undefined) return at > and + 1;
    const titling =
      token?.kind === 'word' &&
      (isCapital(token) ||
        grammar.isNoun(token.low) ||
        (at === and + 1 && grammar.is('determiner', token.low)));
    if (!titling) return false;
  }
  return false;
}

/** In tokens: "the German Foreign Minister". */
const LONGEST_TITLE = 6;
