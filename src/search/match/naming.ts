import type { Language } from '../../text/language.js';
import type { Corpus } from '../index/corpus.js';
import { idf } from '../question/query-term.js';
import type { Question } from '../question/question.js';

/** How much a question and a few words name each other. */
export interface Named {
  /** The share of the words' idf that the question names, from 0 to 1; 0 where they are stop words alone. */
  readonly share: number;
  /** For each query term of the question 1 where the words name it, else 0. */
  readonly weights: Float32Array;
}

/** What tells more of a name: "level (String)", "Mercury (planet)", "close([callback])". */
export const BRACKETS = /\s*\([^()]*\)$/u;

/** Tells of words that stand outside the index's sentences (a label, a cell, a title) whether a question names them. */
export class Naming {
  readonly #corpus: Corpus;
  readonly #size: number;
  /** The query term that each word stands for well enough. */
  readonly #standing: ReadonlyMap<number, number>;
  /** What all words have that the question names none of. */
  readonly #nothing: Named;

  /** @param least How well a word must stand for one of the question to name the same, from 0 to 1. */
  constructor(corpus: Corpus, { queryTerms }: Question, least: number) {
    this.#corpus = corpus;
    this.#size = queryTerms.length;
    this.#nothing = { share: 0, weights: new Float32Array(this.#size) };
    const best = new Map<number, { readonly queryTerm: number; readonly weight: number }>();
    for (const [queryTerm, { variants }] of queryTerms.entries())
      for (const { word, weight } of variants)
        if (weight > (best.get(word)?.weight ?? 0)) best.set(word, { queryTerm, weight });
    this.#standing = new Map(
      [...best].flatMap(([word, { queryTerm, weight }]) => (weight >= least ? [[word, queryTerm]] : [])),
    );
  }

  /** How much some words, or they without what stands in brackets behind them, and the question name each other. */
  of(text: string, language: Language): Named {
    const whole = this.#of(text, language);
    const bare = whole.share < 1 && text.endsWith(')') ? text.replace(BRACKETS, '') : text;
    if (bare === text || bare === '') return whole;
    const short = this.#of(bare, language);
    return short.share > whole.share ? short : whole;
  }

  #of(text: string, language: Language): Named {
    const { vocabulary, passages } = this.#corpus;
    const words = this.#corpus.wordsOfName(text, language);
    if (!words.some((word) => this.#standing.has(word))) return this.#nothing;
    const weights = new Float32Array(this.#size);
    let [part, whole] = [0, 0];
    for (const word of words) {
      const rarity = idf(word < 0 ? 0 : vocabulary.frequency(word), passages.length);
      whole += rarity;
      const standing = this.#standing.get(word);
      if (standing === undefined) continue;
      part += rarity;
      weights[standing] = 1;
    }
    return { share: whole > 0 ? part / whole : 0, weights };
  }
}
