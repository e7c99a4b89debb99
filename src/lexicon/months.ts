import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readList } from './lists.js';

const MONTHS = { fr: new Map<string, number>(), en: new Map<string, number>() };

for (const line of readList('text/data/months.txt')) {
  const [month = '', fr = '', en = ''] = line.split(' = ');
  for (const name of fr.split(', ')) MONTHS.fr.set(fold(name), Number(month));
  for (const name of en.split(', ')) MONTHS.en.set(fold(name), Number(month));
}

/** The month, from 1, that a folded word names. */
export function monthOf(folded: string, language: Language): number | undefined {
  return language === 'und' ? undefined : MONTHS[language].get(folded);
}
