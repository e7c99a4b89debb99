import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readList } from './lists.js';

/** By form, as it is written and, where that is no other word, as those write it who leave accents out. */
function load(name: string): ReadonlyMap<string, string> {
  const exact = new Map<string, string>();
  for (const line of readList(`text/data/${name}.txt`)) {
    const [base = '', forms = ''] = line.split(' = ');
    for (const form of forms.split(', ')) exact.set(form, base);
  }
  const folded = [...exact].map(([form, base]): [string, string] => [fold(form), base]);
  return new Map([...folded, ...exact]);
}

const BASES = { fr: load('forms.fr'), en: load('forms.en') };

/**
 * The word of a form that the stemmer does not bring together with it, in any case: `naître` of `naquit`, `travail` of
 * `travaux`, `write` of `wrote`, `colour` of `color`.
 */
export function baseForm(word: string, language: Language): string | undefined {
  return language === 'und' ? undefined : BASES[language].get(word.toLowerCase());
}
