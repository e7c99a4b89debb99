import { partIdentifiers } from '../../language/identifiers.js';
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

/** How else a name may be said than as it stands. */
function otherwise(name: string): string[] {
  const bare = name.endsWith(')') ? name.replace(BRACKETS, '') : name;
  const parted = partIdentifiers(bare);
  return [...(bare === name ? [] : [bare]), ...(parted === bare ? [] : [parted])].filter((one) => one !== '');
}

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

  /**
   * How much some words and the question name each other: as they stand, without what stands in brackets behind them,
   * or with the words of their identifiers apart.
   */
  of(text: string, language: Language): Named {
    let best = this.#of(text, language);
    if (best.share === 1) return best;
    for (const other of otherwise(text)) {
      const named = this.#of(other, language);
      if (named.share > best.share) best = named;
    }
    return best;
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
