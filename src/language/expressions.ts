import { baseForm } from '../lexicon/base-forms.js';
import { monthOf } from '../lexicon/calendar.js';
import { numeralValue } from '../lexicon/numerals.js';
import type { Table } from '../lexicon/table.js';
import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { analyseWord, terms } from './terms.js';

/** The index terms of an expression that stands for another, without its little words. */
export type Expression = readonly string[];

/**
 * The line of a table for an expression and those that stand for it, all as a list writes them: under the two letters
 * with which the key of its first word begins.
 */
export function lineOf(expression: string, others: readonly string[], from: Language): string {
  return `${startOf(firstKey(expression, from))}\t${expression}\t${others.join(', ')}`;
}

/**
 * For expressions of one language those that stand for them. What begins with the same two letters is analysed when
 * the first of it is asked for: the lists are long, and a question has few words.
 */
export class Expressions {
  readonly #from: Language;
  readonly #to: Language;
  readonly #lines: () => Table;
  /** The lines of two letters by the keys of their expressions. */
  readonly #analysed = new Map<string, Map<string, string[]>>();

  /** @param lines Those of `lineOf`. */
  constructor(from: Language, to: Language, lines: () => Table) {
    this.#from = from;
    this.#to = to;
    this.#lines = lines;
  }

  /**
   * What stands for an expression, which is given by the keys of its terms with a blank between them.
   *
   * @param form The folded form of a single word: what is listed for a word that is only derived from the same
   *   stem does not stand for it.
   */
  get(key: string, form?: string): readonly Expression[] {
    return this.#get(key).flatMap((line) => {
      const [expression = '', others = ''] = line.split('\t');
      const isMeant = form === undefined || isInflected(fold(bare(expression)), form, this.#from);
      return isMeant ? this.#analysedOthers(expression, others) : [];
    });
  }

  /** The lines of the expressions with a key. */
  #get(key: string): readonly string[] {
    const start = startOf(key);
    let analysed = this.#analysed.get(start);
    if (!analysed) {
      analysed = Map.groupBy(this.#lines().all(start), (line) =>
        keysOf(line.slice(0, line.indexOf('\t')), this.#from).join(' '),
      );
      this.#analysed.set(start, analysed);
    }
    return key === '' ? [] : (analysed.get(key) ?? []);
  }

  #analysedOthers(expression: string, others: string): Expression[] {
    return others
      .split(', ')
      .filter((other) => other !== expression || this.#from !== this.#to)
      .map((other) => tellingKeysOf(other, this.#to))
      .filter((keys) => keys.length > 0);
  }
}

/** Endings that make another word, not another form of the same. */
const DERIVES: Record<Language, RegExp> = {
  fr: /(?:[aeiu]?tion|sion|e?ment|eu[rx]|euse|trice|isme|iste|ite|[ae]nce|if|ive|ique|[ai]ble|age|al)s?$/,
  en: /(?:[aeiu]?tion|sion|ment|ism|ist|ity|[ae]nce|ive|ical|[ai]ble|age|ness|e?r|or|al|ly)s?$/,
  und: /(?!)/,
};

/** Whether two words of one stem are forms of one word, as `fondé` and `fondait` are, but `fondation` is not. */
function isInflected(a: string, b: string, language: Language): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const derives = DERIVES[language];
  return derives.test(a.slice(same)) === derives.test(b.slice(same));
}

const startOf = (key: string) => key.slice(0, key.charAt(1) === ' ' ? 1 : 2);

/** The key of an expression's first word, or what begins as it does: the stemmers leave two letters as they are. */
function firstKey(expression: string, language: Language): string {
  const [word = ''] = /[\p{L}\p{N}\p{M}]+/u.exec(bare(expression)) ?? [];
  const form = fold(word);
  const isListed =
    numeralValue(form, language) !== undefined ||
    monthOf(form, language) !== undefined ||
    baseForm(word, language) !== undefined;
  return isListed ? analyseWord(word, language).key : form;
}

function keysOf(expression: string, language: Language): string[] {
  return terms(bare(expression), language).map((term) => term.key);
}

function tellingKeysOf(expression: string, language: Language): string[] {
  return terms(bare(expression), language)
    .filter((term) => !term.stop)
    .map((term) => term.key);
}

/** A verb without what only says that it is one: `se lever`, `s’abriter`, `to rise`. */
const bare = (expression: string) => expression.replace(/^(?:se |s['’]|to )/, '');
