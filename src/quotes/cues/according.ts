import { nounPhraseAt } from '../phrases/extent.js';
import { type NounPhrase, pronounAt } from '../phrases/noun-phrase.js';
import type { QuoteReading } from '../reading/quote-reading.js';

/** Who is named after a preposition that says by whom: "selon X", "d'après lui". */
export function accordingAt(
  reading: QuoteReading,
  at: number,
  before: number,
): { to: number; whom: NounPhrase } | undefined {
  const { tokens, grammar } = reading;
  const phrase = grammar.according.find((words) => words.every((word, i) => tokens[at + i]?.low === word));
  const weak = phrase === undefined && grammar.is('according-weak', tokens[at]?.low);
  if (!phrase && !weak) return undefined;
  const said = pastNoun(reading, at + (phrase?.length ?? 1));
  const to = said ?? at + (phrase?.length ?? 1);
  const whom =
    stressedAt(reading, to) ?? nounPhraseAt(reading, to, before) ?? nounPhraseAt(reading, to + 1, before);
  if (!whom || (weak && !plainlySomebody(reading, at, whom))) return undefined;
  return { to, whom };
}

/** "selon les propos de X": after the noun of what is said and "de". */
function pastNoun({ tokens, grammar }: QuoteReading, at: number): number | undefined {
  const noun = grammar.is('determiner', tokens[at]?.low) && grammar.isCueNoun(tokens[at + 1]?.low ?? '');
  const of = tokens[at + 2]?.low;
  if (!noun || !grammar.is('of', of) || !grammar.is('words-of', tokens[at + 1]?.low)) return undefined;
  return at + 3;
}

/** "selon lui", "d'après elle". */
export function stressedAt(reading: QuoteReading, at: number): NounPhrase | undefined {
  const { tokens, grammar } = reading;
  return grammar.is('stressed', tokens[at]?.low) ? pronounAt(reading, at) : undefined;
}

/** "Pour le maire, …": a person, at the start of a clause, and a comma or a quotation after. */
function plainlySomebody(reading: QuoteReading, at: number, whom: NounPhrase): boolean {
  const { tokens, grammar } = reading;
  const opens =
    at === 0 ||
    /^[.,;:!?–—-]$/.test(tokens[at - 1]?.text ?? '') ||
    reading.sentenceOf[at] !== reading.sentenceOf[at - 1];
  const next = tokens[whom.to];
  const closes = next?.kind === 'quote' || next?.text === ',';
  const stressed = whom.pronoun === true && grammar.is('stressed', tokens[whom.from]?.low);
  const person =
    whom.mention !== undefined ||
    grammar.is('title', tokens[whom.from]?.low) ||
    (whom.head !== undefined && grammar.personNoun(whom.head) !== undefined);
  return opens && closes && (stressed || person);
}
