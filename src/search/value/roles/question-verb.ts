import { baseForm } from '../../../lexicon/base-forms.js';
import { readEntries } from '../../../lexicon/entries.js';
import { lazy } from '../../../text/lazy.js';
import { askingAt, auxiliaryBefore, isSwapped, type QuestionToken } from './question-tokens.js';

/** Where a French question's verb stands: after an auxiliary, before an inverted pronoun, or right after "qui"; or -1. */
export function frenchVerb(tokens: readonly QuestionToken[]): number {
  const aux = tokens.findIndex(
    ({ tags }, at) => (tags.has('have') || tags.has('be')) && at + 1 < tokens.length,
  );
  if (aux >= 0) {
    const at = skipLittle(tokens, aux + 1);
    const inverted = tokens.slice(aux + 1, at).some(isSwapped);
    return tokens[at]?.isContent && (inverted || !tokens[at]?.isCapital) ? at : -1;
  }
  const swapped = tokens.findIndex(isSwapped);
  if (swapped > 0) return swapped - 1;
  const asking = tokens.findIndex(({ low }) => low === 'qui');
  if (asking < 0) return -1;
  let at = asking + 1;
  while (tokens[at]?.tags.has('clitic') || tokens[at]?.tags.has('negation')) at++;
  return tokens[at]?.isContent && !tokens[at]?.isCapital ? at : -1;
}

/** Past what stands between an auxiliary and its participle; a determiner opens something else. */
function skipLittle(tokens: readonly QuestionToken[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const { tags, isContent } = tokens[at] as QuestionToken;
    const isLittle = (['been', 'negation', 'adverb', 'clitic', 'pronoun'] as const).some((tag) =>
      tags.has(tag),
    );
    if (isContent || tags.has('det') || !isLittle) return at;
    at++;
  }
  return at;
}

/**
 * Where an English question's verb stands: after "did" or "would" in its base form, after "was" or "has" as a
 * participle, without an auxiliary in the past; or -1.
 */
export function englishVerb(tokens: readonly QuestionToken[]): number {
  const aux = auxiliaryBefore(tokens, tokens.length);
  if (aux < 0)
    return tokens.findIndex((token, at) => at > askingAt(tokens) && isHere(tokens, at, isPast(token)));
  const isBare = tokens[aux]?.tags.has('do') || tokens[aux]?.tags.has('modal');
  for (let at = aux + 1; at < tokens.length; at++) {
    const token = tokens[at] as QuestionToken;
    if (isHere(tokens, at, isBare ? isBase(token) : isPast(token) || /.{2}ing$/.test(token.low))) return at;
    if (token.tags.has('prep') && !token.tags.has('of')) return -1;
  }
  return -1;
}

/** Whether what may be a verb is one where it stands: no name, and after no determiner. */
function isHere(tokens: readonly QuestionToken[], at: number, isVerb: boolean): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!isVerb || !token?.isContent || token.isCapital) return false;
  return !before?.tags.has('det') && !before?.tags.has('of');
}

/** By its ending, or because it is a form of another word that ends otherwise. */
const isPast = ({ low }: QuestionToken): boolean => /.{2}ed$/.test(low) || baseForm(low, 'en') !== undefined;

/** Words that French infinitives are translated with. */
const VERBS = lazy(
  () =>
    new Set(
      readEntries('synonyms/translations')
        .filter(({ word }) => /^[^ ]+(?:er|ir|re)$/.test(word))
        .flatMap(({ senses }) => senses.flat().map((english) => english.split(' ')[0] ?? '')),
    ),
);

const isBase = ({ low }: QuestionToken): boolean => VERBS().has(low);
