import { rememberedBy } from '../lexicon/memory.js';
import type { Table } from '../lexicon/table.js';
import type { Language } from '../text/language.js';
import { fold } from '../text/words.js';
import { terms } from './terms.js';

/** The index terms of an expression that stands for another, without its little words. */
export type Expression = readonly string[];

/**
 * The line of a table for an expression and those that stand for it, all as a list writes them: under its keys, those
 * that stand for it by theirs.
 */
export function lineOf(expression: string, others: readonly string[], from: Language, to = from): string {
  const keys = others
    .filter((other) => other !== expression || from !== to)
    .map((other) => tellingKeysOf(other, to).join(' '))
    .filter((key) => key !== '');
  return `${keysOf(expression, from).join(' ')}\t${expression}\t${keys.join(', ')}`;
}

/** For expressions of one language those that stand for them. */
export class Expressions {
  readonly #language: Language;
  readonly #lines: () => Table;
  /** A line is taken to pieces for each word of a question, and most words are asked about again. */
  readonly #find = rememberedBy(
    ({ key, form }: Asked) => (form === undefined ? key : `${key}\t${form}`),
    (asked) => this.#read(asked),
  );

  /**
   * @param language Of the expressions that something stands for.
   * @param lines Those of `lineOf`.
   */
  constructor(language: Language, lines: () => Table) {
    this.#language = language;
    this.#lines = lines;
  }

  /**
   * What stands for an expression, which is given by the keys of its terms with a blank between them.
   *
   * @param form The folded form of a single word: what is listed for a word that is only derived from the same
   *   stem does not stand for it.
   */
  get(key: string, form?: string): readonly Expression[] {
    return key === '' ? [] : this.#find({ key, form });
  }

  #read({ key, form }: Asked): readonly Expression[] {
    return this.#lines()
      .all(key)
      .flatMap((line) => {
        const [expression = '', others = ''] = line.split('\t');
        const isMeant = form === undefined || isInflected(fold(bare(expression)), form, this.#language);
        return isMeant && others !== '' ? others.split(', ').map((keys) => keys.split(' ')) : [];
      });
  }
}

interface Asked {
  readonly key: string;
  readonly form: string | undefined;
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
