import { hasContrary, saidIn } from '../../match/contrary.js';
import { mayNegate } from '../../question/negation.js';
import type { Question } from '../../question/question.js';
import { onceForSentence, type Reading } from '../reading/reading.js';

/** What of a question a sentence, with the title above it, leaves out or says otherwise; each from 0 to 1. */
export interface Agreement {
  /** The most telling word, the noun of what is asked for, the rarest name, a number that is missing. */
  readonly lacksWord: number;
  readonly lacksNoun: number;
  readonly lacksName: number;
  readonly lacksNumber: number;
  /** It has another number, of the same shape, instead. */
  readonly differsInNumber: number;
  /** It has a word that excludes one of the question's. */
  readonly excludes: number;
  /** The question is negated, and the sentence is not. */
  readonly differsInNegation: number;
}

const HIGHEST = 8;

const formsIn = onceForSentence(({ words }): ReadonlySet<string> => new Set(words.map(({ form }) => form)));
const heardIn = onceForSentence(({ words, language }) =>
  saidIn(
    words.map(({ form }) => form),
    language,
  ),
);

/** Whether a sentence says what a question supposes. */
export function agreementOf(reading: Reading, question: Question, noun: number): Agreement {
  const { queryTerms, isNegated } = question;
  const named = Float32Array.from(reading.titled);
  for (const { queryTerm, weight } of reading.words)
    if (queryTerm >= 0) named[queryTerm] = Math.max(named[queryTerm] ?? 0, weight);
  let [lacksWord, lacksName, lacksNumber, differsInNumber] = [0, 0, 0, 0];
  const told = formsIn(reading);
  for (const [c, { idf, isName, isNumber, form }] of queryTerms.entries()) {
    if (c === noun) continue;
    const lack = 1 - Math.min(1, named[c] ?? 0);
    const share = (lack * idf) / HIGHEST;
    if (isNumber) {
      lacksNumber = Math.max(lacksNumber, lack);
      if (lack > 0.5 && /^\d+$/.test(form))
        for (const word of told) if (word.length === form.length && /^\d+$/.test(word)) differsInNumber = 1;
    } else if (isName) lacksName = Math.max(lacksName, share);
    else lacksWord = Math.max(lacksWord, share);
  }
  return {
    lacksWord,
    lacksNoun: noun < 0 ? 0 : 1 - Math.min(1, named[noun] ?? 0),
    lacksName,
    lacksNumber,
    differsInNumber,
    excludes: hasContrary(question, () => heardIn(reading), reading.language) ? 1 : 0,
    differsInNegation: isNegated && !mayNegate(told) ? 1 : 0,
  };
}
