import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readEntries } from './entries.js';
import { NumberList } from './number-list.js';

/** A language whose calendar the lists know. */
type Known = Exclude<Language, 'und'>;

const of = (list: string) => ({
  fr: new NumberList(`${list}.fr`, fold),
  en: new NumberList(`${list}.en`, fold),
});
const MONTHS = of('calendar/months');
const SHORT_MONTHS = of('calendar/short-months');
const WEEKDAYS = of('calendar/weekdays');
/** In small letters it is hardly ever a month. */
const MODAL = 'may';

/** The month, from 1, that a folded word names or shortens. */
export function monthOf(folded: string, language: Language): number | undefined {
  if (language === 'und') return undefined;
  return MONTHS[language].get(folded) ?? SHORT_MONTHS[language].get(folded);
}

/** Whether a folded word is the whole name of a month in a language. */
export const isMonth = (folded: string, language: Known): boolean =>
  MONTHS[language].get(folded) !== undefined;

/** Whether a folded word is a weekday in a language. */
export const isWeekday = (folded: string, language: Known): boolean =>
  WEEKDAYS[language].get(folded) !== undefined;

/** Whether a folded word is the whole name of a month in some language, and as a rule nothing else. */
export const saysMonth = (folded: string): boolean =>
  folded !== MODAL && (isMonth(folded, 'fr') || isMonth(folded, 'en'));

/** Whether a folded word is a weekday in some language. */
export const saysWeekday = (folded: string): boolean => isWeekday(folded, 'fr') || isWeekday(folded, 'en');

/** The names of the twelve months, in small letters, January first. */
export function monthNames(language: Known): string[] {
  const months = readEntries(`calendar/months.${language}`);
  return months
    .map(({ word, senses }) => ({ word, number: Number(senses[0]?.[0]) }))
    .sort((a, b) => a.number - b.number)
    .map(({ word }) => word);
}
