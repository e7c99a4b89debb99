import { readEntries } from '../lexicon/entries.js';
import { lazy } from '../lexicon/lazy.js';
import type { Language } from '../text/language.js';
import { type Expression, Expressions } from './expressions.js';

/** A language that the lists know. */
type Known = Exclude<Language, 'und'>;

/** No expression of the lists is longer. */
export const LONGEST_EXPRESSION = 4;

/** The groups of a list: an entry with each of its senses, whose expressions stand for one another. */
function groups(list: string, language: Known): () => Expressions {
  return lazy(() => {
    const table = new Expressions(language, language);
    for (const { word, senses } of readEntries(`${list}.${language}`)) {
      for (const sense of senses) {
        const group = [word, ...sense];
        for (const one of group) table.add(one, group);
      }
    }
    return table;
  });
}

const SYNONYMS = { fr: groups('synonyms/synonyms', 'fr'), en: groups('synonyms/synonyms', 'en') };
const NOUNS = { fr: groups('synonyms/nominalisations', 'fr'), en: groups('synonyms/nominalisations', 'en') };

/** By the language that is translated from. */
const TRANSLATIONS = lazy((): Record<Known, Expressions> => {
  const tables = { fr: new Expressions('fr', 'en'), en: new Expressions('en', 'fr') };
  for (const { word: french, senses } of readEntries('synonyms/translations')) {
    const english = senses.flat();
    tables.fr.add(french, english);
    for (const word of english) tables.en.add(word, [french]);
  }
  return tables;
});

/** What means nearly the same as an expression, given by its terms with a blank between them. */
export function synonymsOf(key: string, language: Language, form?: string): readonly Expression[] {
  return language === 'und' ? [] : SYNONYMS[language]().get(key, form);
}

/** The verb of a noun that names its action, and the noun of such a verb. */
export function nounsAndVerbsOf(key: string, language: Language, form?: string): readonly Expression[] {
  return language === 'und' ? [] : NOUNS[language]().get(key, form);
}

/** What an expression of one language is in the other, the usual word first. */
export function translationsOf(key: string, from: Language, form?: string): readonly Expression[] {
  return from === 'und' ? [] : TRANSLATIONS()[from].get(key, form);
}
