import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { readEntries } from './entries.js';
import { lazy } from './lazy.js';

/** By form, as it is written and, where that is no other word, as those write it who leave accents out. */
function load(list: string): ReadonlyMap<string, string> {
  const exact = readEntries(list).flatMap(({ word, senses: [forms = []] }) =>
    forms.map((form): [string, string] => [form, word]),
  );
  const folded = exact.map(([form, base]): [string, string] => [fold(form), base]);
  return new Map([...folded, ...exact]);
}

const BASES = { fr: lazy(() => load('verbs/forms.fr')), en: lazy(() => load('verbs/forms.en')) };

/**
 * The word of a form that the stemmer does not bring together with it, in any case: `naître` of `naquit`, `travail` of
 * `travaux`, `write` of `wrote`, `colour` of `color`.
 */
export function baseForm(word: string, language: Language): string | undefined {
  return language === 'und' ? undefined : BASES[language]().get(word.toLowerCase());
}
