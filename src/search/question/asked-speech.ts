import { WordList } from '../../lexicon/word-list.js';
import type { Question } from './question.js';

/** What a question asks somebody to have said, by the numbers of its query terms. */
export interface AskedSpeech {
  /** The verb of saying. */
  readonly verb: number;
  /** Who says it: "Abbe Lowell", "la porte-parole de Mike Pence". */
  readonly speakers: readonly number[];
}

const SAYING = new WordList('questions/saying');
const WHAT = /^(?:que|qu|quoi|what)$/;
const WHO = /^(?:qui|who|whom|quel|quelle|quels|quelles)$/;
const OF = /^(?:de|du|des|d|of)$/;
const SMALL = /^(?:le|la|les|l|the)$/;

/** Whose words a question asks for: "Que dit X de Y ?", "What did the mayor answer?"; undefined where it does not. */
export function askedSpeech({
  forms,
  queryTerms,
}: Pick<Question, 'forms' | 'queryTerms'>): AskedSpeech | undefined {
  if (!forms.slice(0, 3).some((form) => WHAT.test(form)) || forms.slice(0, 3).some((form) => WHO.test(form)))
    return undefined;
  const verb = queryTerms.findIndex(({ form, isName }) => !isName && SAYING.has(form));
  const first = queryTerms.findIndex((_, c) => c !== verb);
  if (verb < 0 || first < 0) return undefined;
  const speakers = [first];
  for (let next = first + 1; next < queryTerms.length && next !== verb; next++) {
    if (!goesOn(forms, queryTerms, next)) break;
    speakers.push(next);
  }
  return { verb, speakers };
}

/** Whether a query term goes on with the one before: of the same name, or of whom a noun says who that is. */
function goesOn(forms: readonly string[], queryTerms: Question['queryTerms'], at: number): boolean {
  const [before, here] = [queryTerms[at - 1], queryTerms[at]];
  const between = forms.slice(forms.indexOf(before?.form ?? '') + 1, forms.indexOf(here?.form ?? ''));
  if (between.length === 0) return true;
  return before?.isName === false && between.every((form) => OF.test(form) || SMALL.test(form));
}
