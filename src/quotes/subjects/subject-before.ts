import { stressedAt } from '../cues/according.js';
import type { Cue } from '../cues/cue.js';
import { STATEMENT, wordsOf } from '../cues/quoted-terms.js';
import { isAdverb } from '../phrases/adverbials.js';
import { nounPhraseAt } from '../phrases/extent.js';
import { isLatter, latter } from '../phrases/latter.js';
import { leadPhrase } from '../phrases/lead.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { describe } from '../phrases/sense.js';
import { isCapital, type QuoteReading } from '../reading/quote-reading.js';

/** The subject that stands before a cue within its sentence, or nothing that is plain. */
export function subjectBefore(reading: QuoteReading, cue: Cue, from: number): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  let at = cue.from - 1;
  while (at > from && (tokens[at]?.text === ',' || isAdverb(reading, at)) && !isPronounAt(reading, at)) at--;
  const last = tokens[at];
  if (at < from || !last) return undefined;
  const owned = grammar.is('of', tokens[at - 2]?.low);
  if (isLatter(reading, at) && !owned) return latter(reading, at);
  if (last.kind === 'word' && isPronounAt(reading, at)) return nounPhraseAt(reading, at, at + 1);
  if (tokens[cue.from]?.low === 'de' || tokens[cue.from]?.low === "d'") {
    const told = stressedAt(reading, at);
    if (told) return told;
  }
  if (grammar.is('and', last.low)) return undefined;
  if (grammar.is('who', last.low)) return antecedent(reading, at, from);
  const start = clauseStart(reading, from, cue.from);
  const near = phraseEndingAt(reading, at + 1, start);
  // "after X called it": a clause with a subject of its own.
  const own = grammar.is('conjunction', tokens[(near?.from ?? 0) - 1]?.low) && near && isSomebody(near);
  return own ? near : (leadPhrase(reading, start, cue.from) ?? near);
}

const isPronounAt = ({ tokens, grammar }: QuoteReading, at: number): boolean =>
  grammar.is('pronoun', tokens[at]?.low) &&
  !grammar.is('to', tokens[at - 1]?.low) &&
  !(grammar.is('clitic', tokens[at]?.low) && grammar.is('pronoun', tokens[at - 1]?.low));

/** What "qui" stands for: the phrase that ends before it, or before the aside between commas. */
function antecedent(reading: QuoteReading, who: number, from: number): NounPhrase | undefined {
  const { tokens } = reading;
  let end = who;
  while (end > from && (tokens[end - 1]?.kind !== 'word' || reading.bracketed[end - 1])) end--;
  const near = ownerOf(reading, phraseEndingAt(reading, end, from) ?? governedBefore(reading, end, from));
  if (near && !isSomebody(near)) return somebodyBefore(reading, near.from, from) ?? near;
  if (!near || tokens[near.from - 1]?.text !== ',') return near;
  const apart = phraseEndingAt(reading, near.from - 1, from);
  return apart?.mention && !near.mention ? apart : near;
}

const isSomebody = ({ mention, head, pronoun }: NounPhrase): boolean =>
  mention !== undefined || head !== undefined || pronoun === true;

/** "une citation de X qui disait": the name at the end of what cannot speak itself. */
function ownerOf(reading: QuoteReading, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || phrase.mention || phrase.head !== undefined) return phrase;
  let start = phrase.to;
  while (start > phrase.from && isOfName(reading, start - 1)) start--;
  if (start === phrase.to || !reading.grammar.is('of', reading.tokens[start - 1]?.low)) return phrase;
  return describe(reading, { from: start, to: phrase.to });
}

/** A word of a name, or what joins two: "CHRU de Reims". */
function isOfName({ tokens, grammar }: QuoteReading, at: number): boolean {
  const joins = grammar.is('of', tokens[at]?.low) && isCapital(tokens[at - 1]);
  return isCapital(tokens[at]) || joins;
}

/** "à l'initiative de X qui souhaite": a phrase after a preposition, of which only the owner can speak. */
function governedBefore(reading: QuoteReading, end: number, from: number): NounPhrase | undefined {
  for (let at = Math.max(from, end - LONGEST_GOVERNED); at < end - 2; at++) {
    if (!reading.grammar.is('to', reading.tokens[at - 1]?.low)) continue;
    const phrase = nounPhraseAt(reading, at, end);
    if (phrase?.to === end && !phrase.head && !phrase.mention) return phrase;
  }
  return undefined;
}

/** In tokens: "l'initiative du centre hospitalier de Reims". */
const LONGEST_GOVERNED = 8;

/** "le chef de la mission pour la Syrie qui considère": who can speak, in the same stretch without a comma. */
function somebodyBefore(reading: QuoteReading, end: number, from: number): NounPhrase | undefined {
  for (let at = end - 1; at >= from && reading.tokens[at]?.kind === 'word'; at--) {
    const phrase = reading.grammar.is('of', reading.tokens[at - 1]?.low)
      ? undefined
      : nounPhraseAt(reading, at, end);
    if (phrase && isSomebody(phrase) && !phrase.pronoun) return phrase;
  }
  return undefined;
}

/** The longest noun phrase that ends right before a token. */
export function phraseEndingAt(reading: QuoteReading, end: number, from: number): NounPhrase | undefined {
  let best: NounPhrase | undefined;
  for (let at = end - 1; at >= Math.max(from, end - 16); at--) {
    if (reading.tokens[at]?.kind !== 'word') break;
    const after = reading.tokens[at - 1]?.low;
    const inside =
      reading.grammar.is('of', after) ||
      (reading.mentions[at] !== undefined && reading.mentions[at] === reading.mentions[at - 1]);
    const phrase = inside ? undefined : nounPhraseAt(reading, at, end);
    const governed =
      (reading.grammar.is('preposition', after) && !reading.grammar.is('conjunction', after)) ||
      reading.grammar.is('to', after);
    if (phrase?.to === end && !governed) best = phrase;
  }
  return best;
}

/** Where the clause of a cue begins: after a semicolon, a quotation, "que" or a conjunction. */
function clauseStart(reading: QuoteReading, from: number, before: number): number {
  const { tokens, grammar } = reading;
  let comma = false;
  for (let at = before - 1; at >= from; at--) {
    const token = tokens[at];
    if (!token || reading.bracketed[at]) continue;
    if (token.text === ',') comma = true;
    if (/^[;:]$/.test(token.text)) return at + 1;
    if (token.kind === 'quote' && wordsOf(reading, at).length >= STATEMENT) return at + 1;
    const subordinate = grammar.is('that', token.low) || grammar.is('clause', token.low);
    if (subordinate && !comma && at < before - 1) return at + 1;
    if (/^(?:mais|but|tandis)$/.test(token.low)) return at + 1;
  }
  return from;
}
