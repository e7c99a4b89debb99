import path from 'node:path';
import { readEntries } from '../lexicon/entries.js';
import { preparedTable } from '../lexicon/prepared.js';
import type { Language } from '../text/language.js';
import { type Expression, Expressions, lineOf } from './expressions.js';

/** A language that the lists know. */
type Known = Exclude<Language, 'und'>;

/** No expression of the lists is longer. */
export const LONGEST_EXPRESSION = 4;

/** The groups of a list: an entry with each of its senses, whose expressions stand for one another. */
function groups(list: string, language: Known): Expressions {
  const lines = () =>
    readEntries(`${list}.${language}`).flatMap(({ word, senses }) =>
      senses.flatMap((sense) => {
        const group = [word, ...sense];
        return group.map((one) => lineOf(one, group, language));
      }),
    );
  return new Expressions(language, preparedTable(`${path.basename(list)}.${language}`, lines));
}

const SYNONYMS = { fr: groups('synonyms/synonyms', 'fr'), en: groups('synonyms/synonyms', 'en') };
const NOUNS = { fr: groups('synonyms/nominalisations', 'fr'), en: groups('synonyms/nominalisations', 'en') };

/** By the language that is translated from. */
const TRANSLATIONS: Readonly<Record<Known, Expressions>> = {
  fr: new Expressions(
    'fr',
    preparedTable('translations.fr', () =>
      readEntries('synonyms/translations').map(({ word, senses }) => lineOf(word, senses.flat(), 'fr', 'en')),
    ),
  ),
  en: new Expressions(
    'en',
    preparedTable('translations.en', () =>
      readEntries('synonyms/translations').flatMap(({ word, senses }) =>
        senses.flat().map((english) => lineOf(english, [word], 'en', 'fr')),
      ),
    ),
  ),
};

/** What means nearly the same as an expression, given by its terms with a blank between them. */
export function synonymsOf(key: string, language: Language, form?: string): readonly Expression[] {
  return language === 'und' ? [] : SYNONYMS[language].get(key, form);
}

/** The verb of a noun that names its action, and the noun of such a verb. */
export function nounsAndVerbsOf(key: string, language: Language, form?: string): readonly Expression[] {
  return language === 'und' ? [] : NOUNS[language].get(key, form);
}

/** What an expression of one language is in the other, the usual word first. */
export function translationsOf(key: string, from: Language, form?: string): readonly Expression[] {
  return from === 'und' ? [] : TRANSLATIONS[from].get(key, form);
}
