import type { Mention } from '../../people/persons/person.js';
import { isCapital, type QuoteReading, type Range } from '../reading/quote-reading.js';
import type { QuoteToken } from '../reading/quote-tokens.js';
import { isJoint } from './joint.js';
import type { NounPhrase } from './noun-phrase.js';

/** What the words of a noun phrase say: its head, the mention that it means, gender and number. */
export function describe(reading: QuoteReading, range: Range): NounPhrase {
  const { tokens, grammar } = reading;
  const first = tokens[range.from] as QuoteToken;
  const headAt = headOf(reading, range);
  const head = headAt === undefined ? undefined : tokens[headAt]?.low;
  const noun = head === undefined ? undefined : grammar.personNoun(head);
  const isPerson = noun !== undefined;
  const named = mentionOf(reading, range, headAt);
  const mention = head !== undefined && !isPerson && grammar.isOrganisation(head) ? undefined : named;
  const gender = genderOf(reading, first.low, noun?.gender);
  const joined = indices(range).some((at) => isJoint(reading, at));
  const titled = grammar.is('title', first.low);
  return {
    ...range,
    ...(head === undefined ? {} : { head }),
    ...(headAt === undefined ? {} : { headAt }),
    ...(mention && !joined ? { mention } : {}),
    ...(gender ? { gender } : {}),
    plural: joined || grammar.is('plural', first.low),
    indefinite:
      grammar.is('indefinite', first.low) || (first.low === "d'" && tokens[range.from + 1]?.low === 'autres'),
    organisation:
      !mention &&
      !titled &&
      !isPerson &&
      !joined &&
      (head !== undefined ||
        isCapital(tokens[range.from]) ||
        indices(range).some((at) => isCapital(tokens[at]))),
  };
}

const indices = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function genderOf(
  { grammar }: QuoteReading,
  first: string,
  noun: 'female' | 'male' | undefined,
): 'female' | 'male' | undefined {
  if (noun) return noun;
  if (grammar.is('feminine', first) || grammar.is('feminine-title', first)) return 'female';
  if (grammar.is('masculine-title', first)) return 'male';
  return grammar.is('masculine', first) ? 'male' : undefined;
}

/** The first noun of a person or an organisation, before any complement if there is one there. */
function headOf(reading: QuoteReading, { from, to }: Range): number | undefined {
  const { tokens, grammar, mentions } = reading;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at > from + (isOneOf(reading, from) ? 2 : 0) && grammar.is('of', token.low)) break;
    if (mentions[at] === undefined && !grammar.is('determiner', token.low) && grammar.isNoun(token.low)) {
      return lastOfCompound(reading, at, to);
    }
  }
  return undefined;
}

/** "une de ses tantes", "l'un des ouvriers", "one of the workers": the head comes after. */
function isOneOf({ tokens, grammar }: QuoteReading, from: number): boolean {
  const low = [tokens[from]?.low, tokens[from + 1]?.low].find((word) => /^(?:une?|one)$/.test(word ?? ''));
  const next = tokens[tokens[from]?.low === low ? from + 1 : from + 2]?.low;
  return low !== undefined && grammar.is('of', next);
}

/** English puts the head last: "police officer", "campaign manager". */
function lastOfCompound(reading: QuoteReading, at: number, to: number): number {
  const { tokens, mentions, grammar } = reading;
  if (!grammar.isEnglish) return at;
  let last = at;
  for (let i = at + 1; i < to && mentions[i] === undefined && !grammar.is('of', tokens[i]?.low); i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && grammar.isNoun(token.low)) last = i;
  }
  return last;
}

/** The mention that the phrase means: at its start, after a title, or after the head; not after "de". */
function mentionOf(
  reading: QuoteReading,
  { from, to }: Range,
  headAt: number | undefined,
): Mention | undefined {
  const { tokens, grammar, mentions } = reading;
  for (let at = from; at < to; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention === mentions[at - 1]) continue;
    if (!mentionEndsPhrase(reading, at)) return undefined;
    if (at === from) return mention;
    const last = tokens[at - 1];
    if (!last || grammar.is('of', last.low) || grammar.is('to', last.low)) return undefined;
    return inComplement(reading, from, at, headAt) ? undefined : mention;
  }
  return undefined;
}

const mentionEnd = ({ mentions }: QuoteReading, at: number): number => {
  let end = at;
  while (mentions[end] !== undefined && mentions[end] === mentions[at]) end++;
  return end;
};

/** English: "Trump's lawyer" does not mean Trump. */
function mentionEndsPhrase(reading: QuoteReading, at: number): boolean {
  const last = reading.tokens[mentionEnd(reading, at) - 1];
  const mention = reading.mentions[at];
  return !(last && mention && last.end > mention.span.end && /['’]s?$/.test(last.text));
}

/** "la porte-parole du vice-président Mike Pence": the name belongs to the noun in the complement. */
function inComplement(reading: QuoteReading, from: number, at: number, headAt: number | undefined): boolean {
  const { tokens, grammar } = reading;
  let of = at - 1;
  while (of >= from && !grammar.is('of', tokens[of]?.low)) of--;
  if (of < from || (headAt !== undefined && of < headAt)) return false;
  const between = tokens.slice(of + 1, at);
  return between.some(({ low }) => grammar.personNoun(low) !== undefined || grammar.is('title', low));
}
