import { isCapital, type QuoteReading, type Range } from '../reading/quote-reading.js';
import { isAdverbWord, isDate } from './adverbials.js';
import { withApposition } from './apposition.js';
import { nounPhraseAt } from './extent.js';
import type { NounPhrase } from './noun-phrase.js';

/** The first noun phrase of a stretch that can be its subject: no preposition, date or aside before it. */
export function leadPhrase(reading: QuoteReading, from: number, to: number): NounPhrase | undefined {
  let at = from;
  while (at < to) {
    const next = nextComma(reading, at, to);
    const phrase = phraseOfSegment(reading, at, next, to);
    if (phrase) return phrase;
    at = next + 1;
  }
  return undefined;
}

function nextComma({ tokens, bracketed }: QuoteReading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',' && !bracketed[at]) return at;
  return to;
}

function phraseOfSegment(
  reading: QuoteReading,
  from: number,
  comma: number,
  to: number,
): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  let at = from;
  while (at < comma && opensLoosely(reading, at)) at++;
  const first = tokens[at];
  if (at >= comma || first?.kind !== 'word') return undefined;
  if (grammar.is('preposition', first.low) || isDate(reading, at, comma)) return undefined;
  if (isDetached(reading, at)) return undefined;
  const phrase = nounPhraseAt(reading, at, comma);
  if (!phrase || (phrase.pronoun && !grammar.is('pronoun', first.low))) return undefined;
  if (isBare(reading, phrase) && comma < to) return undefined;
  return withApposition(reading, phrase, to);
}

/** "Accompagné du ministre", "Interrogée par X": it says of the subject what befell it. */
function isDetached({ tokens, grammar, mentions }: QuoteReading, at: number): boolean {
  const first = tokens[at]?.low ?? '';
  const next = tokens[at + 1]?.low;
  const governs =
    grammar.is('of', next) ||
    grammar.is('to', next) ||
    grammar.is('by', next) ||
    grammar.is('preposition', next);
  const participle = grammar.isEnglish ? /.{2}ed$/ : /.{2}(?:[éiu]e?s?|ant)$/;
  return governs && participle.test(first) && mentions[at] === undefined && !grammar.isNoun(first);
}

function opensLoosely({ tokens, grammar }: QuoteReading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return true;
  if (grammar.is('determiner', token.low) || grammar.is('pronoun', token.low)) return false;
  return grammar.is('and', token.low) || isAdverbWord(grammar, token.low);
}

/** A sentence's first word is capital anyway: "Rival à droite, X a dit" has its subject later. */
function isBare({ tokens, grammar, mentions }: QuoteReading, { from, to }: Range): boolean {
  const first = tokens[from];
  const opens = from === 0 || !/^[\p{L}\p{N},]/u.test(tokens[from - 1]?.text ?? '');
  if (!first || !opens || !isCapital(first) || mentions[from] !== undefined) return false;
  const upper =
    tokens.slice(from + 1, to).some((token) => isCapital(token)) || /\p{Lu}.*\p{Lu}/u.test(first.text);
  return !upper && !grammar.is('determiner', first.low) && !grammar.is('pronoun', first.low);
}
