import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { NumberList } from './number-list.js';

const MONTHS = {
  fr: new NumberList('calendar/months.fr', fold),
  en: new NumberList('calendar/months.en', fold),
};

/** The month, from 1, that a folded word names. */
export function monthOf(folded: string, language: Language): number | undefined {
  return language === 'und' ? undefined : MONTHS[language].get(folded);
}
