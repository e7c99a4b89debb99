import type { Expression } from '../../language/expressions.js';
import { analyseWord, type Term } from '../../language/terms.js';
import { LONGEST_EXPRESSION, nounsAndVerbsOf, synonymsOf, translationsOf } from '../../language/thesaurus.js';
import { isCommon } from '../../lexicon/persons.js';
import { checkBudget } from '../../text/budget.js';
import type { Language } from '../../text/language.js';
import type { Kin } from '../index/kin.js';
import type { Spelling } from '../index/spelling.js';
import type { Vocabulary } from '../index/words/vocabulary.js';

/** How much a word counts that stands for a word of the question. */
const WEIGHT = {
  own: 1,
  /** The question's word as it is, in a language that it is not asked in: a name is the same, the rest less so. */
  foreign: 0.7,
  noun: 0.7,
  synonym: 0.5,
  translation: 0.9,
  /** Each further translation of a word is less usual. */
  next: 0.85,
  translatedSynonym: 0.5,
  partOfExpression: 0.6,
} as const;

/** So many words of a question are looked up by how they are spelt: each costs as much as a short question. */
const MOST_SPELLED = 16;
/** No more words than this stand for one of the question. */
const MOST = 16;
/** A word with more synonyms has several meanings: each of them stands for it the less. */
const MANY = 8;

/** What finds the words of an index that stand for those of a question. */
export interface Expander {
  readonly vocabulary: Vocabulary;
  readonly languages: readonly Language[];
  readonly spelling: Spelling;
  readonly kin: Kin;
}

/** The words that stand for one term of a question: their weights by their numbers. */
export type Expansion = Map<number, number>;

/**
 * For each term of a question the words of the index that stand for it, in every language of the stories.
 *
 * @param texts The terms as the question writes them.
 */
export function expand(
  { vocabulary, languages, spelling, kin }: Expander,
  asked: readonly Term[],
  texts: readonly string[],
  language: Language,
): Expansion[] {
  const found: Expansion[] = asked.map(() => new Map());
  const add = (at: number, key: string, weight: number): void => {
    const word = vocabulary.id(key);
    const expansion = found[at];
    if (word !== undefined && expansion && weight > (expansion.get(word) ?? 0)) expansion.set(word, weight);
  };
  for (const [i, term] of asked.entries()) {
    const text = texts[i] ?? '';
    for (const spoken of languages) {
      const key = term.type === 'word' ? analyseWord(text, spoken).key : term.key;
      add(i, key, spoken === language || term.capital || term.type !== 'word' ? WEIGHT.own : WEIGHT.foreign);
    }
  }
  if (languages.includes(language)) expandWithin(asked, language, add);
  for (const spoken of languages) if (spoken !== language) translate(asked, language, spoken, add);
  let spelled = 0;
  for (const [i, term] of asked.entries()) {
    checkBudget();
    const expansion = found[i];
    if (!expansion || term.type !== 'word' || term.stop) continue;
    const best = Math.max(0, ...expansion.values());
    if (spelled < MOST_SPELLED && best < WEIGHT.synonym && (term.capital || !isCommon(texts[i] ?? ''))) {
      spelled++;
      for (const { word, weight } of spelling.near(term.form, term.key))
        expansion.set(word, Math.max(weight, expansion.get(word) ?? 0));
    }
    if (best > 0 || !term.capital)
      for (const { word, weight } of kin.of(term.key)) if (!expansion.has(word)) expansion.set(word, weight);
    found[i] = new Map([...expansion].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST));
  }
  return found;
}

/** A word of so few letters ('hp') may stand for an expression. */
const SHORT_FORM = 2;

type Add = (at: number, key: string, weight: number) => void;

function expandWithin(asked: readonly Term[], language: Language, add: Add): void {
  for (const { at, length, key, form } of expressions(asked)) {
    for (const other of nounsAndVerbsOf(key, language, form)) put(at, length, other, WEIGHT.noun, add);
    const all = synonymsOf(key, language, form);
    const isShort = length === 1 && (form?.length ?? Number.POSITIVE_INFINITY) <= SHORT_FORM;
    // What a short form is short for is the same, and all of it is meant by it.
    for (const other of isShort ? all.filter((one) => one.length > 1) : [])
      for (const word of other) add(at, word, WEIGHT.noun);
    const synonyms = all.filter((other) => other.length <= length);
    const weight = WEIGHT.synonym * Math.min(1, Math.sqrt(MANY / Math.max(1, synonyms.length)));
    for (const other of synonyms) put(at, length, other, weight, add);
  }
}

function translate(asked: readonly Term[], from: Language, to: Language, add: Add): void {
  for (const { at, length, key, form } of expressions(asked)) {
    let weight: number = WEIGHT.translation;
    for (const translation of translationsOf(key, from, form)) {
      put(at, length, translation, weight, add);
      const only = translation.length === 1 ? (translation[0] ?? '') : '';
      for (const other of nounsAndVerbsOf(only, to)) put(at, length, other, weight * WEIGHT.noun, add);
      for (const other of synonymsOf(only, to))
        put(at, length, other, weight * WEIGHT.translatedSynonym, add);
      weight *= WEIGHT.next;
    }
  }
}

/** Puts the words of an expression to the terms for which they stand together. */
function put(at: number, length: number, expression: Expression, weight: number, add: Add): void {
  const whole = expression.length > length ? WEIGHT.partOfExpression : 1;
  for (const [i, key] of expression.entries()) add(at + Math.min(i, length - 1), key, weight * whole);
}

interface Found {
  readonly at: number;
  readonly length: number;
  readonly key: string;
  /** That of a single word. */
  readonly form: string | undefined;
}

/** Every run of a question's terms that may be an expression of the lists. */
function* expressions(asked: readonly Term[]): Generator<Found> {
  for (let at = 0; at < asked.length; at++) {
    let key = '';
    for (let length = 1; length <= LONGEST_EXPRESSION && at + length <= asked.length; length++) {
      key = length === 1 ? (asked[at]?.key ?? '') : `${key} ${asked[at + length - 1]?.key ?? ''}`;
      if (length > 1 || !asked[at]?.stop)
        yield { at, length, key, form: length === 1 ? asked[at]?.form : undefined };
    }
  }
}
