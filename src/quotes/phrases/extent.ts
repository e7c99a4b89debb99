import { TagList } from '../../lexicon/tag-list.js';
import { isCapital, type QuoteReading } from '../reading/quote-reading.js';
import type { QuoteToken } from '../reading/quote-tokens.js';
import { titledAfter } from './joint.js';
import { type NounPhrase, pronounAt } from './noun-phrase.js';
import { describe } from './sense.js';

const LONGEST = 24;

/** The noun phrase that begins at a token, or nothing; `before` is where it must have ended. */
export function nounPhraseAt(reading: QuoteReading, at: number, before: number): NounPhrase | undefined {
  const { tokens, grammar, mentions } = reading;
  const first = tokens[at];
  if (first?.kind !== 'word' || at >= before) return undefined;
  if (grammar.is('pronoun', first.low) && !continuesNoun(reading, at)) return pronounAt(reading, at);
  const opens = grammar.is('determiner', first.low) || grammar.is('indefinite', first.low);
  if (!opens && !isCapital(first) && mentions[at] === undefined && !grammar.isNoun(first.low))
    return undefined;
  let to = at + 1;
  const limit = Math.min(before, at + LONGEST);
  while (to < limit && goesOn(reading, at, to)) to++;
  while (to > at + 1 && isLoose(reading, to - 1)) to--;
  if (opens && to === at + 1) return undefined;
  return describe(reading, { from: at, to });
}

/** "certains experts", against "certains estiment". */
function continuesNoun({ tokens, grammar }: QuoteReading, at: number): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || next?.kind !== 'word' || !grammar.is('determiner', first.low)) return false;
  return !grammar.verbs.has(next.low) && !grammar.is('clitic', next.low) && !grammar.is('negative', next.low);
}

/** Whether a token within the sentence still belongs to the noun phrase that begins at `start`. */
function goesOn(reading: QuoteReading, start: number, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!token || !last) return false;
  const mention = mentions[at];
  if (mention !== undefined && mention === mentions[at - 1]) return true;
  if (token.kind !== 'word') return false;
  const afterOf = grammar.is('of', last.low) || grammar.is('to', last.low);
  const { low } = token;
  if (grammar.is('of', low)) return !(low === 'of' && at === start);
  if (grammar.is('and', low)) return joins(reading, start, at);
  if (grammar.is('to', low)) return takesTo(reading, start, at);
  if (grammar.is('who', low) || grammar.is('that', low)) return false;
  if (grammar.is('determiner', low)) return afterOf || grammar.is('and', last.low) || both(reading, at);
  if (grammar.is('pronoun', low) || grammar.is('negative', low) || grammar.is('clitic', low)) return afterOf;
  if (mention !== undefined) return true;
  if (isCapital(token)) return true;
  if (endsName(reading, start, at)) return false;
  if (grammar.is('preposition', low) || grammar.is('time', low)) return false;
  if (grammar.is('adverb', low) || /.ment$/.test(low)) return grammar.isNoun(token.low);
  if (isVerbHere(reading, at)) return false;
  return !/.{2}ant$/.test(low) || grammar.isNoun(token.low) || grammar.is('determiner', last.low);
}

/** A small word after a name is no part of it: "Paul Martin challenges", "ABC launched". */
function endsName(reading: QuoteReading, start: number, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  const token = tokens[at] as QuoteToken;
  if (grammar.isEnglish && /['’]s$/.test(tokens[at - 1]?.low ?? '')) return false;
  if (mentions[at - 1] !== undefined) return !grammar.isNoun(token.low);
  const first = tokens[start];
  if (grammar.isEnglish) {
    const verbal = /.{2}(?:ed|ly)$/.test(token.low) && !grammar.is('determiner', tokens[at - 1]?.low);
    if (verbal) return true;
  }
  const bare = first !== undefined && !grammar.is('determiner', first.low) && isCapital(tokens[at - 1]);
  return bare && !grammar.isNoun(token.low) && !(grammar.isEnglish && leadsToNoun(reading, at));
}

/** "Chief financial officer X", "German industry groups": small words after a capital one, up to the noun. */
function leadsToNoun({ tokens, grammar, mentions }: QuoteReading, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || grammar.isSmall(token.low) || isCapital(token)) return false;
    if (grammar.isNoun(token.low)) return true;
    if (mentions[at + 1] !== undefined) return at > from;
  }
  return false;
}

function both({ tokens, grammar }: QuoteReading, at: number): boolean {
  if (tokens[at - 1]?.low === "l'" && /^une?$/.test(tokens[at]?.low ?? '')) return true;
  return grammar.is('indefinite', tokens[at - 1]?.low) || /^tou(?:s|tes)$/.test(tokens[at - 1]?.low ?? '');
}

/** Whether a word is a verb here, not a noun or adjective that looks like one. */
function isVerbHere({ tokens, grammar }: QuoteReading, at: number): boolean {
  const { low } = tokens[at] as QuoteToken;
  const last = tokens[at - 1]?.low;
  const verbs = (grammar.verbs.get(low) ?? []).filter(({ form }) => form === 'finite');
  if (verbs.length === 0) return /.{2}(?:aient|èrent)$/.test(low);
  return !(grammar.is('determiner', last) && !grammar.is('clitic', last)) && !grammar.is('of', last);
}

/** "X et Y", "le gendre et conseiller de": not "X a parlé et dit". */
function joins(reading: QuoteReading, start: number, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (mentions[at - 1] !== undefined) return mentions[at + 1] !== undefined || titledAfter(reading, at);
  if (
    grammar.is('pronoun', next.low) ||
    (grammar.is('clitic', next.low) && grammar.verbs.has(tokens[at + 2]?.low ?? ''))
  ) {
    return false;
  }
  return at - start < 8 && !isVerbHere(reading, at + 1) && !grammar.is('preposition', next.low);
}

const ROLE_WORDS = new TagList('persons/role-words');

/** A noun that goes on with "à" or "to", whatever its gender and number. */
const isTakingTo = (low: string): boolean =>
  ROLE_WORDS.has(low, 'takes-to') || ROLE_WORDS.has(low.replace(/(?:e|s|es)$/, ''), 'takes-to');

function takesTo({ tokens }: QuoteReading, start: number, at: number): boolean {
  return tokens.slice(Math.max(start, at - 2), at).some(({ low }) => isTakingTo(low));
}

/** What a noun phrase does not end with. */
function isLoose({ tokens, grammar }: QuoteReading, at: number): boolean {
  const low = tokens[at]?.low;
  return (
    grammar.is('of', low) ||
    grammar.is('and', low) ||
    grammar.is('to', low) ||
    (grammar.is('determiner', low) && !isCapital(tokens[at]))
  );
}
