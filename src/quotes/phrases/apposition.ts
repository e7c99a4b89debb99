import type { QuoteReading } from '../reading/quote-reading.js';
import { nounPhraseAt } from './extent.js';
import type { NounPhrase } from './noun-phrase.js';

/**
 * "le secrétaire général, Ban Ki-moon", "le dirigeant de l'agence (BTK) Paul Martin": a name right after a phrase
 * tells whom it means.
 *
 * @param closed Whether a mark must end the name: after "Selon le maire, Paul Martin a fui" it begins a clause.
 */
export function withApposition(
  reading: QuoteReading,
  phrase: NounPhrase,
  before: number,
  closed = false,
): NounPhrase {
  const { tokens, mentions, grammar } = reading;
  if (phrase.mention || phrase.pronoun || phrase.organisation || phrase.head === undefined) return phrase;
  if (phrase.plural) return phrase;
  const end = afterComplement(reading, phrase.to);
  const at = afterTitle(reading, afterBracketOrComma(reading, end));
  const mention = at < before ? mentions[at] : undefined;
  if (mention === undefined || mention === mentions[at - 1]) return phrase;
  let to = at;
  while (mentions[to] === mention) to++;
  const goesOn = closed ? tokens[to]?.kind === 'word' : grammar.is('and', tokens[to]?.low);
  // "The duchess sat by the window, Paul Martin behind her" tells of two.
  if (end > phrase.to && grammar.is('preposition', tokens[to]?.low)) return phrase;
  return goesOn ? phrase : { ...phrase, to, mention };
}

/** Past "pour la Syrie", where it ends in a comma: "le chef de mission pour la Syrie, Paul Martin". */
function afterComplement(reading: QuoteReading, at: number): number {
  const { tokens, grammar } = reading;
  const low = tokens[at]?.low;
  if (/.{2}ant$/.test(low ?? '')) return afterParticiple(reading, at);
  if (!grammar.is('preposition', low) && !grammar.is('to', low)) return at;
  const governed = nounPhraseAt(reading, at + 1, at + LONGEST_COMPLEMENT);
  const ends = governed && governed.mention === undefined && tokens[governed.to]?.text === ',';
  return ends ? governed.to : at;
}

/** "Une passagère ayant filmé la scène, Anne Martin": past the participle and what goes with it, to the comma. */
function afterParticiple({ tokens, grammar }: QuoteReading, from: number): number {
  for (let at = from; at < from + LONGEST_COMPLEMENT; at++) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    if (token?.kind !== 'word' || grammar.is('who', token.low) || grammar.is('that', token.low)) return from;
  }
  return from;
}

/** In tokens, with its preposition. */
const LONGEST_COMPLEMENT = 9;

/** In tokens: "the Most Rev.". */
const LONGEST_TITLE = 4;

const isOfTitle = (grammar: QuoteReading['grammar'], low: string | undefined): boolean =>
  grammar.is('title', low) || grammar.is('rank', low);

/** Past "Me" or "M.", which no mention holds. */
function afterTitle({ tokens, grammar, mentions }: QuoteReading, at: number): number {
  let name = at;
  while (mentions[name] === undefined && name < at + LONGEST_TITLE && isOfTitle(grammar, tokens[name]?.low))
    name++;
  if (mentions[name] === undefined || !tokens.slice(at, name).some(({ low }) => grammar.is('title', low)))
    return at;
  return name;
}

/** The token after a comma, or after a short aside in brackets. */
function afterBracketOrComma({ tokens }: QuoteReading, at: number): number {
  if (tokens[at]?.text === ',') return at + 1;
  if (tokens[at]?.text !== '(') return tokens.length;
  const end = tokens.findIndex(({ text }, i) => i > at && i < at + 6 && text === ')');
  if (end < 0) return tokens.length;
  return tokens[end + 1]?.text === ',' ? end + 2 : end + 1;
}
