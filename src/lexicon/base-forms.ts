import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readEntries } from './entries.js';
import { remembered } from './memory.js';
import { preparedTable } from './prepared.js';

/** Each form and its word: as it is written and, where that is no other word, as those write it who leave accents out. */
function formsOf(list: string): string[] {
  const exact = readEntries(list).flatMap(({ word, senses: [forms = []] }) =>
    forms.map((form): [string, string] => [form, word]),
  );
  const folded = exact.map(([form, base]): [string, string] => [fold(form), base]);
  return [...new Map([...folded, ...exact])].map(([form, base]) => `${form}\t${base}`);
}

const baseFormIn = (language: 'fr' | 'en') => {
  const table = preparedTable(`forms.${language}`, () => formsOf(`verbs/forms.${language}`));
  return remembered((word) => table().all(word)[0]);
};
const BASES = { fr: baseFormIn('fr'), en: baseFormIn('en') };

/**
 * The word of a form that the stemmer does not bring together with it, in any case: `naître` of `naquit`, `travail` of
 * `travaux`, `write` of `wrote`, `colour` of `color`.
 */
export function baseForm(word: string, language: Language): string | undefined {
  return language === 'und' ? undefined : BASES[language](word.toLowerCase());
}
