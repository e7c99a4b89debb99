import type { Cue } from '../cues/cue.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { isCapital, type QuoteReading } from '../reading/quote-reading.js';

/** Whether a subject can be that of a cue: not "on" or "cela", and of the same number. */
export function couldSay({ tokens, grammar }: QuoteReading, cue: Cue, phrase: NounPhrase): boolean {
  if (phrase.pronoun && grammar.is('nobody', tokens[phrase.to - 1]?.low)) return false;
  if (cue.form !== 'finite' || grammar.isEnglish) return true;
  const plural = grammar.isPluralVerb(tokens[cue.verbFrom]?.low ?? '');
  if (grammar.is('of', tokens[cue.verbFrom]?.low)) return true;
  if (phrase.pronoun) return plural === phrase.plural;
  const open = !grammar.is('determiner', tokens[phrase.from]?.low) && !phrase.mention;
  return plural === phrase.plural || (phrase.plural && phrase.organisation) || open;
}

/** Nouns of those who do something, by their endings; not exact, but a blaze or a ranking has none of them. */
const AGENT = /(?:eur|euse|trice|ien|ienne|iste|logue|crate|ist|er|or)s?$/;

/** Whether a noun phrase can say anything: "L'incendie s'est déclaré" tells of nobody who speaks. */
export function canSpeak({ tokens }: QuoteReading, phrase: NounPhrase): boolean {
  const { mention, pronoun, head, from, to } = phrase;
  if (mention !== undefined || pronoun === true || head !== undefined) return true;
  return (
    tokens
      .slice(from, to)
      .some(
        (token, i) =>
          (i > 0 && isCapital(token)) || AGENT.test(token.low) || /\p{Lu}.*\p{Lu}/u.test(token.text),
      ) ||
    (isCapital(tokens[from]) && to - from === 1)
  );
}
