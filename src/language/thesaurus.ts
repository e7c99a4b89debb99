import { readList } from '../lexicon/lists.js';
import type { Language } from '../text/language.js';
import { type Expression, Expressions } from './expressions.js';

/** A language that the lists know. */
type Known = Exclude<Language, 'und'>;

/** No expression of the lists is longer. */
export const LONGEST_EXPRESSION = 4;

/** What makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A list's lines, each of which is a group of expressions that stand for one another. */
function groups(name: string, language: Known, separator: string | RegExp): () => Expressions {
  return once(() => {
    const table = new Expressions(language, language);
    for (const line of readList(`text/data/${name}.${language}.txt`)) {
      const group = line.split(separator);
      for (const word of group) table.add(word, group);
    }
    return table;
  });
}

const SYNONYMS = { fr: groups('synonyms', 'fr', ', '), en: groups('synonyms', 'en', ', ') };
const NOUNS = {
  fr: groups('nominalisations', 'fr', / = | \| /),
  en: groups('nominalisations', 'en', / = | \| /),
};

/** By the language that is translated from. */
const TRANSLATIONS = once((): Record<Known, Expressions> => {
  const tables = { fr: new Expressions('fr', 'en'), en: new Expressions('en', 'fr') };
  for (const line of readList('text/data/lexicon.fr-en.txt')) {
    const [french = '', english = ''] = line.split(' = ');
    const words = english.split(' | ');
    tables.fr.add(french, words);
    for (const word of words) tables.en.add(word, [french]);
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
