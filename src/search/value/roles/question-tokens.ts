import { terms } from '../../../language/terms.js';
import type { Question } from '../../question/question.js';
import { tagsOf } from '../reading/word-tags.js';
import type { Spoken } from './voice.js';

/** A word of a question. */
export interface QuestionToken extends Spoken {
  /** The number of the query term that it is, or -1. */
  readonly queryTerm: number;
  readonly isCapital: boolean;
  /** It is a query term, and no number. */
  readonly isContent: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const ASKING =
  /^(?:qui|que|qu|quoi|quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|combien|many|much|who|whom|what|which)$/;
const SWAPPED = /^(?:il|elle|ils|elles|t|on)$/;

/** The words of a question, in order. */
export function questionTokens({ text, language, queryTerms }: Question): QuestionToken[] {
  let last = 0;
  return terms(text.slice(0, LONGEST), language).map((term): QuestionToken => {
    const gap = text.slice(last, term.start);
    last = term.end;
    const low = text.slice(term.start, term.end).toLowerCase();
    const queryTerm = queryTerms.findIndex(({ form }) => form === term.form);
    return {
      low,
      form: term.form,
      tags: tagsOf(low, language),
      queryTerm,
      isCapital: term.capital,
      isContent: queryTerm >= 0 && term.type === 'word',
      gap,
    };
  });
}

const LONGEST = 300;

/** Where the question word stands, or -1. */
export const askingAt = (tokens: readonly QuestionToken[]): number =>
  tokens.findIndex(({ low }) => ASKING.test(low));

/** Where the first auxiliary before some place stands, or -1. */
export function auxiliaryBefore(tokens: readonly QuestionToken[], end: number): number {
  return tokens.findIndex(
    ({ tags }, at) => at < end && (['be', 'have', 'do', 'modal'] as const).some((tag) => tags.has(tag)),
  );
}

/** Whether a word is a pronoun after its verb: "a-t-il", "refuse-t-elle". */
export const isSwapped = ({ low, gap }: QuestionToken): boolean => gap === '-' && SWAPPED.test(low);
