import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readList } from './lists.js';

/** Each word as it is written, and as those write it who leave accents out. */
const load = (name: string) =>
  new Set(readList(`text/data/${name}.txt`).flatMap((word) => [word, fold(word)]));

const STOP_WORDS = { fr: load('stop-words.fr'), en: load('stop-words.en') };
const QUESTION_WORDS = { fr: load('question-words.fr'), en: load('question-words.en') };

/**
 * Whether a word, in any case, with its accents or without any, is too common in a language to tell one passage
 * from another. In a language that is not known no word is. `né` is no stop word, though `ne` is.
 */
export function isStopWord(word: string, language: Language): boolean {
  return language !== 'und' && STOP_WORDS[language].has(word.toLowerCase());
}

/** Whether a word, with its accents or without any, is one with which a language asks: `qui`, `combien`, `who`. */
export function isQuestionWord(word: string, language: Language): boolean {
  return language !== 'und' && QUESTION_WORDS[language].has(word.toLowerCase());
}
