import { readList } from './data.js';
import type { Language } from './language.js';
import { fold } from './words.js';

const load = (name: string) => new Set(readList(`text/data/${name}.txt`).map(fold));

const STOP_WORDS = { fr: load('stop-words.fr'), en: load('stop-words.en') };
const QUESTION_WORDS = { fr: load('question-words.fr'), en: load('question-words.en') };

/**
 * Whether a word, in any case and accents, is too common in a language to tell one passage from another. In a
 * language that is not known no word is.
 */
export function isStopWord(word: string, language: Language): boolean {
  return language !== 'und' && STOP_WORDS[language].has(fold(word));
}

/** Whether a word, in any case and accents, is one with which a language asks: `qui`, `combien`, `who`. */
export function isQuestionWord(word: string, language: Language): boolean {
  return language !== 'und' && QUESTION_WORDS[language].has(fold(word));
}
