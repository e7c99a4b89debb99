import { isAdverb, isDate } from '../phrases/adverbials.js';
import { withApposition } from '../phrases/apposition.js';
import { nounPhraseAt } from '../phrases/extent.js';
import { isLatter, latter } from '../phrases/latter.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { isCapital, type QuoteReading } from '../reading/quote-reading.js';

/** The subject that follows a cue: "a déclaré, à Reuters, le directeur du syndicat, Paul Martin". */
export function subjectAfter(reading: QuoteReading, from: number, before: number): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  let at = from;
  for (let steps = 0; steps < 6 && at < before; steps++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || /^[.:;!?]$/.test(token.text)) return undefined;
    if (grammar.is('that', token.low)) return undefined;
    const aside = grammar.asideAt(tokens.slice(at, at + 3).map(({ low }) => low));
    if (aside > 0) at += aside;
    else if (token.text === ',') at = afterAside(reading, at, before);
    else if (reading.bracketed[at]) at++;
    else if (grammar.is('determiner', token.low) && !isDate(reading, at, before)) break;
    else if (grammar.is('preposition', token.low) && reading.mentions[at] === undefined)
      at = afterPreposition(reading, at, before);
    else if (isAdverb(reading, at) || grammar.is('time', token.low) || /^\p{N}+$/u.test(token.text)) at++;
    else if (isDate(reading, at, before)) at += 2;
    else break;
  }
  if (isLatter(reading, at + 1) && at + 1 < before) return latter(reading, at + 1);
  const phrase = nounPhraseAt(reading, at, before);
  if (!phrase || (phrase.pronoun && tokens[at]?.low !== 'celui-ci'))
    return phrase?.pronoun && grammar.isEnglish ? phrase : undefined;
  return withApposition(reading, phrase, before);
}

/** Past a comma, and past what stands before the next one where that can be nobody: ", la voix brisée,". */
function afterAside(reading: QuoteReading, comma: number, before: number): number {
  const { tokens, grammar } = reading;
  const limit = Math.min(before, comma + LONGEST_ASIDE);
  let end = comma + 1;
  while (end < limit && tokens[end]?.text !== ',') end++;
  const inside = tokens.slice(comma + 1, end);
  const somebody = inside.some(
    (token, i) =>
      token.kind !== 'word' ||
      isCapital(token) ||
      reading.mentions[comma + 1 + i] !== undefined ||
      grammar.isNoun(token.low) ||
      grammar.is('preposition', token.low) ||
      grammar.is('pronoun', token.low),
  );
  return end < limit && inside.length > 1 && !somebody ? end + 1 : comma + 1;
}

/** In tokens, with its first comma. */
const LONGEST_ASIDE = 7;

/** Past a preposition and what it governs, up to what can be the subject. */
function afterPreposition(reading: QuoteReading, at: number, before: number): number {
  const { tokens, grammar } = reading;
  const compound = grammar.is('of', tokens[at + 1]?.low) || grammar.is('to', tokens[at + 1]?.low);
  const governed = nounPhraseAt(reading, compound ? at + 2 : at + 1, before);
  if (!governed) return at + 1;
  const named = reading.mentions[governed.to - 1];
  // "a confié à la presse Paul Martin": the name is no part of what the preposition governs.
  if (named && grammar.is('determiner', tokens[governed.from]?.low) && tokens[governed.to]?.text !== ',') {
    let start = governed.to - 1;
    while (reading.mentions[start - 1] === named) start--;
    if (
      start > governed.from + 1 &&
      !grammar.is('of', tokens[start - 1]?.low) &&
      governed.headAt === undefined
    )
      return start;
  }
  return governed.to;
}
