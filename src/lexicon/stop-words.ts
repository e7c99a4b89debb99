import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { WordList } from './word-list.js';

/** Words as they are written, and as those write them who leave accents out. */
class Accented {
  readonly #written: WordList;
  readonly #folded: WordList;

  constructor(list: string) {
    this.#written = new WordList(list);
    this.#folded = new WordList(list, fold);
  }

  has(word: string): boolean {
    return this.#written.has(word) || this.#folded.has(word);
  }
}

const STOP_WORDS = {
  fr: new Accented('function-words/stop-words.fr'),
  en: new Accented('function-words/stop-words.en'),
};
const QUESTION_WORDS = {
  fr: new Accented('questions/question-words.fr'),
  en: new Accented('questions/question-words.en'),
};

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
