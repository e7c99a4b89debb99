import type { Mention } from '../people/person.js';
import { isCapital, type Range, type Reading } from './reading.js';
import type { Token } from './tokens.js';

/** What may speak: "le procureur de Paris, François Molins", "il", "WikiLeaks". */
export interface NounPhrase extends Range {
  /** The noun in lower case that says what it is, where there is one. */
  readonly head?: string;
  /** Where the head stands. */
  readonly headAt?: number;
  /** The mention that names whom it means, not one within a complement ("l'avocat de Jared Kushner"). */
  readonly mention?: Mention;
  readonly pronoun?: boolean;
  /** "ce dernier": the last who was named before. */
  readonly latter?: boolean;
  /** More than one. */
  readonly plural: boolean;
  readonly gender?: 'female' | 'male';
  /** "un témoin": nobody whom the text has named. */
  readonly indefinite: boolean;
  readonly organisation: boolean;
}

const LONGEST = 24;

/** The noun phrase that begins at a token, or nothing; `before` is where it must have ended. */
export function nounPhraseAt(reading: Reading, at: number, before: number): NounPhrase | undefined {
  const { tokens, grammar, mentions } = reading;
  const first = tokens[at];
  if (first?.kind !== 'word' || at >= before) return undefined;
  if (grammar.is('pronoun', first.low) && !continuesNoun(reading, at)) return pronoun(reading, at);
  const opens = grammar.is('determiner', first.low) || grammar.is('indefinite', first.low);
  if (!opens && !isCapital(first) && mentions[at] === undefined && !isNoun(reading, first)) return undefined;
  let to = at + 1;
  const limit = Math.min(before, at + LONGEST);
  while (to < limit && goesOn(reading, at, to)) to++;
  while (to > at + 1 && isLoose(reading, to - 1)) to--;
  if (opens && to === at + 1) return undefined;
  return describe(reading, { from: at, to });
}

function isNoun({ grammar }: Reading, { low }: Token): boolean {
  return grammar.personNoun(low) !== undefined || grammar.isOrganisation(low);
}

/** "certains experts", against "certains estiment". */
function continuesNoun({ tokens, grammar }: Reading, at: number): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || next?.kind !== 'word' || !grammar.is('determiner', first.low)) return false;
  return !grammar.verbs.has(next.low) && !grammar.is('clitic', next.low) && !grammar.is('negative', next.low);
}

/** Whether a token within the sentence still belongs to the noun phrase that begins at `start`. */
function goesOn(reading: Reading, start: number, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!token || !last) return false;
  const mention = mentions[at];
  if (mention !== undefined && mention === mentions[at - 1]) return true;
  if (token.kind === 'mark') {
    return (
      token.text === '.' && last.end === token.start && grammar.is('abbreviation', last.low) && at - start < 3
    );
  }
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
  if (grammar.is('adverb', low) || /.ment$/.test(low)) return isNoun(reading, token);
  if (isVerbHere(reading, at)) return false;
  return !/.{2}ant$/.test(low) || isNoun(reading, token) || grammar.is('determiner', last.low);
}

/** A small word after a name is no part of it: "Paul Martin challenges", "ABC launched". */
function endsName(reading: Reading, start: number, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  const token = tokens[at] as Token;
  if (mentions[at - 1] !== undefined) return !isNoun(reading, token);
  const first = tokens[start];
  if (grammar.is('determiner', 'the')) {
    const verbal = /.{2}(?:ed|ly)$/.test(token.low) && !grammar.is('determiner', tokens[at - 1]?.low);
    if (verbal) return true;
  }
  const bare = first !== undefined && !grammar.is('determiner', first.low) && isCapital(tokens[at - 1]);
  return bare && !isNoun(reading, token);
}

function both({ tokens, grammar }: Reading, at: number): boolean {
  if (tokens[at - 1]?.low === "l'" && /^une?$/.test(tokens[at]?.low ?? '')) return true;
  return grammar.is('indefinite', tokens[at - 1]?.low) || /^tou(?:s|tes)$/.test(tokens[at - 1]?.low ?? '');
}

/** Whether a word is a verb here, not a noun or adjective that looks like one. */
export function isVerbHere({ tokens, grammar }: Reading, at: number): boolean {
  const { low } = tokens[at] as Token;
  const last = tokens[at - 1]?.low;
  const verbs = (grammar.verbs.get(low) ?? []).filter(({ form }) => form === 'finite');
  if (verbs.length === 0) return /.{2}(?:aient|èrent)$/.test(low);
  return !(grammar.is('determiner', last) && !grammar.is('clitic', last)) && !grammar.is('of', last);
}

/** "X et Y", "le gendre et conseiller de": not "X a parlé et dit". */
function joins(reading: Reading, start: number, at: number): boolean {
  const { tokens, grammar, mentions } = reading;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (mentions[at - 1] !== undefined) return mentions[at + 1] !== undefined;
  if (
    grammar.is('pronoun', next.low) ||
    (grammar.is('clitic', next.low) && grammar.verbs.has(tokens[at + 2]?.low ?? ''))
  ) {
    return false;
  }
  return at - start < 8 && !isVerbHere(reading, at + 1) && !grammar.is('preposition', next.low);
}

const TAKES_TO =
  /^(?:adjoint|candidat|ambassadeur|professeur|chercheur|délégué|conseiller|secrétaire|commissaire|ministre|membre|spécialiste|directeur|directrice|conférencier|correspondant|maître|advisor|adviser|ambassador|secretary|assistant|deputy|counsel)(?:e|s|es)?$/;

function takesTo({ tokens }: Reading, start: number, at: number): boolean {
  return tokens.slice(Math.max(start, at - 2), at).some(({ low }) => TAKES_TO.test(low));
}

/** What a noun phrase does not end with. */
function isLoose({ tokens, grammar }: Reading, at: number): boolean {
  const low = tokens[at]?.low;
  return (
    grammar.is('of', low) ||
    grammar.is('and', low) ||
    grammar.is('to', low) ||
    (grammar.is('determiner', low) && !isCapital(tokens[at]))
  );
}

function pronoun({ tokens, grammar }: Reading, at: number): NounPhrase {
  const low = tokens[at]?.low;
  const gender = grammar.is('he', low) ? 'male' : grammar.is('she', low) ? 'female' : undefined;
  const plural = grammar.is('they', low);
  return {
    from: at,
    to: at + 1,
    pronoun: true,
    plural,
    indefinite: false,
    organisation: false,
    ...(gender ? { gender } : {}),
  };
}

/** What the words of a noun phrase say: its head, the mention that it means, gender and number. */
export function describe(reading: Reading, range: Range): NounPhrase {
  const { tokens, grammar } = reading;
  const first = tokens[range.from] as Token;
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

/** "X et Y", "le maire et son adjoint": two of them. */
function isJoint({ tokens, grammar, mentions }: Reading, at: number): boolean {
  if (!grammar.is('and', tokens[at]?.low)) return false;
  const named = mentions[at + 1] !== undefined && mentions[at - 1] !== undefined;
  return named || grammar.is('determiner', tokens[at + 1]?.low);
}

const indices = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function genderOf(
  { grammar }: Reading,
  first: string,
  noun: 'female' | 'male' | undefined,
): 'female' | 'male' | undefined {
  if (noun) return noun;
  if (grammar.is('feminine', first) || grammar.is('feminine-title', first)) return 'female';
  if (grammar.is('masculine-title', first)) return 'male';
  return grammar.is('masculine', first) ? 'male' : undefined;
}

/** The first noun of a person or an organisation, before any complement if there is one there. */
function headOf(reading: Reading, { from, to }: Range): number | undefined {
  const { tokens, grammar, mentions } = reading;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (at > from + (isOneOf(reading, from) ? 2 : 0) && grammar.is('of', token.low)) break;
    if (mentions[at] === undefined && !grammar.is('determiner', token.low) && isNoun(reading, token)) {
      return lastOfCompound(reading, at, to);
    }
  }
  return undefined;
}

/** "une de ses tantes", "l'un des ouvriers", "one of the workers": the head comes after. */
function isOneOf({ tokens, grammar }: Reading, from: number): boolean {
  const low = [tokens[from]?.low, tokens[from + 1]?.low].find((word) => /^(?:une?|one)$/.test(word ?? ''));
  const next = tokens[tokens[from]?.low === low ? from + 1 : from + 2]?.low;
  return low !== undefined && grammar.is('of', next);
}

/** English puts the head last: "police officer", "campaign manager". */
function lastOfCompound(reading: Reading, at: number, to: number): number {
  const { tokens, mentions } = reading;
  if (!reading.grammar.is('determiner', 'the')) return at;
  let last = at;
  for (
    let i = at + 1;
    i < to && mentions[i] === undefined && !reading.grammar.is('of', tokens[i]?.low);
    i++
  ) {
    const token = tokens[i];
    if (token?.kind === 'word' && isNoun(reading, token)) last = i;
  }
  return last;
}

/** The mention that the phrase means: at its start, after a title, or after the head; not after "de". */
function mentionOf(reading: Reading, { from, to }: Range, headAt: number | undefined): Mention | undefined {
  const { tokens, grammar, mentions } = reading;
  for (let at = from; at < to; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention === mentions[at - 1]) continue;
    if (at === from) return mentionEndsPhrase(reading, at) ? mention : undefined;
    const last = tokens[at - 1];
    if (!last || grammar.is('of', last.low) || grammar.is('to', last.low)) return undefined;
    if (grammar.is('determiner', 'the') && tokens[mentionEnd(reading, at)]?.text === "'") return undefined;
    return inComplement(reading, from, at, headAt) ? undefined : mention;
  }
  return undefined;
}

const mentionEnd = ({ mentions }: Reading, at: number): number => {
  let end = at;
  while (mentions[end] !== undefined && mentions[end] === mentions[at]) end++;
  return end;
};

/** English: "Trump's lawyer" does not mean Trump. */
function mentionEndsPhrase(reading: Reading, at: number): boolean {
  const last = reading.tokens[mentionEnd(reading, at) - 1];
  const mention = reading.mentions[at];
  return !(last && mention && last.end > mention.span.end && /['’]s$/.test(last.text));
}

/** "la porte-parole du vice-président Mike Pence": the name belongs to the noun in the complement. */
function inComplement(reading: Reading, from: number, at: number, headAt: number | undefined): boolean {
  const { tokens, grammar } = reading;
  let of = at - 1;
  while (of >= from && !grammar.is('of', tokens[of]?.low)) of--;
  if (of < from || (headAt !== undefined && of < headAt)) return false;
  const between = tokens.slice(of + 1, at);
  return between.some(({ low }) => grammar.personNoun(low) !== undefined || grammar.is('title', low));
}
