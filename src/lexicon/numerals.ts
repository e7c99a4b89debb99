import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { NumberList } from './number-list.js';

const VALUES = {
  fr: new NumberList('calendar/numerals.fr', fold),
  en: new NumberList('calendar/numerals.en', fold),
};

/** The value of a number word, folded (`trois`, `dozen`): undefined where it is none, or tells no value (`un`). */
export function numeralValue(folded: string, language: Language): number | undefined {
  return language === 'und' ? undefined : VALUES[language].get(folded);
}
