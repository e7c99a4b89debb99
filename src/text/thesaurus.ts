import { readList } from './data.js';
import type { Language } from './language.js';
import { terms } from './terms.js';

/** A language that the lists know. */
type Known = Exclude<Language, 'und'>;

/** The index terms of an expression that stands for another, without its little words. */
export type Expression = readonly string[];

type Table = Map<string, Expression[]>;

/** No expression of the lists is longer. */
export const LONGEST_EXPRESSION = 4;

/** Which words mean nearly the same, within a language and from one to the other. */
class Thesaurus {
  readonly synonyms: Record<Known, Table> = { fr: new Map(), en: new Map() };
  readonly nouns: Record<Known, Table> = { fr: new Map(), en: new Map() };
  /** By the language that is translated from. */
  readonly translations: Record<Known, Table> = { fr: new Map(), en: new Map() };

  constructor() {
    for (const language of ['fr', 'en'] as const) {
      for (const group of lines(`synonyms.${language}`))
        relate(this.synonyms[language], group.split(', '), language);
      for (const pair of lines(`nominalisations.${language}`))
        relate(this.nouns[language], pair.split(/ = | \| /), language);
    }
    for (const line of lines('lexicon.fr-en')) {
      const [french = '', english = ''] = line.split(' = ');
      for (const word of english.split(' | ')) {
        put(this.translations.fr, french, 'fr', word, 'en');
        put(this.translations.en, word, 'en', french, 'fr');
      }
    }
  }
}

function lines(name: string): string[] {
  return readList(`text/data/${name}.txt`);
}

/** Lets each word of a group stand for the others. */
function relate(table: Table, group: readonly string[], language: Known): void {
  for (const word of group)
    for (const other of group) if (word !== other) put(table, word, language, other, language);
}

function put(table: Table, from: string, language: Known, to: string, target: Known): void {
  const key = keyOf(from, language);
  const expression = terms(bare(to), target)
    .filter((term) => !term.stop)
    .map((term) => term.key);
  if (key === '' || expression.length === 0) return;
  const known = table.get(key);
  if (!known) table.set(key, [expression]);
  else if (!known.some((other) => other.join(' ') === expression.join(' '))) known.push(expression);
}

/** The key of an expression: its terms, little words and all. */
function keyOf(expression: string, language: Known): string {
  return terms(bare(expression), language)
    .map((term) => term.key)
    .join(' ');
}

/** A verb without what only says that it is one: `se lever`, `s’abriter`, `to rise`. */
const bare = (expression: string) => expression.replace(/^(?:se |s['’]|to )/, '');

let loaded: Thesaurus | undefined;
const thesaurus = (): Thesaurus => {
  loaded ??= new Thesaurus();
  return loaded;
};

/** What means nearly the same as an expression, given by its terms with a blank between them. */
export function synonymsOf(key: string, language: Language): readonly Expression[] {
  return language === 'und' ? [] : (thesaurus().synonyms[language].get(key) ?? []);
}

/** The verb of a noun that names its action, and the noun of such a verb. */
export function nounsAndVerbsOf(key: string, language: Language): readonly Expression[] {
  return language === 'und' ? [] : (thesaurus().nouns[language].get(key) ?? []);
}

/** What an expression of one language is in the other, the usual word first. */
export function translationsOf(key: string, from: Language): readonly Expression[] {
  return from === 'und' ? [] : (thesaurus().translations[from].get(key) ?? []);
}
