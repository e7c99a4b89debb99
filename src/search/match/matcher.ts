import { type Corpus, TokenFlag, wordOf } from '../index/corpus.js';
import type { Question } from '../question/question.js';

/** A token that a question asks about. */
export interface Hit {
  /** Its number among the corpus' tokens. */
  readonly at: number;
  readonly queryTerm: number;
  readonly weight: number;
}

/** What a run of tokens shares with a question. */
export interface Match {
  /** For each query term the weight of the best word that stands for it; 0 where none does. */
  readonly weights: Float32Array;
  /** How often each query term is met. */
  readonly counts: Float32Array;
  readonly hits: readonly Hit[];
}

/** Compares runs of tokens with one question at a time. */
export class Matcher {
  readonly #corpus: Corpus;
  /** For each word of the vocabulary the query term that it stands for, from 1; 0 for none. */
  readonly #concepts: Uint8Array;
  readonly #weights: Float32Array;
  #size = 0;
  /** What all runs share that share nothing: most memory would go into zeros otherwise. */
  #nothing: Match = matchOf(0, []);

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#concepts = new Uint8Array(corpus.vocabulary.size);
    this.#weights = new Float32Array(corpus.vocabulary.size);
  }

  /** Sets the question that all comparisons within `compare` are with. */
  with<T>(question: Question, compare: () => T): T {
    const { queryTerms } = question;
    for (const [number, queryTerm] of queryTerms.entries()) {
      for (const { word, weight } of queryTerm.variants) {
        if (weight <= (this.#weights[word] ?? 0)) continue;
        this.#concepts[word] = number + 1;
        this.#weights[word] = weight;
      }
    }
    this.#size = queryTerms.length;
    this.#nothing = matchOf(queryTerms.length, []);
    try {
      return compare();
    } finally {
      for (const { variants } of queryTerms) {
        for (const { word } of variants) {
          this.#concepts[word] = 0;
          this.#weights[word] = 0;
        }
      }
    }
  }

  /** Whether the question asks about a token. */
  asks(token: number): boolean {
    return this.#concepts[wordOf(token)] !== 0;
  }

  /** What titles and headings share with the question. */
  matchLists(...lists: readonly (Int32Array | undefined)[]): Float32Array {
    const weights = new Float32Array(this.#size);
    for (const tokens of lists) {
      for (let i = 0; tokens && i < tokens.length; i++) {
        const token = tokens[i] ?? 0;
        const queryTerm = this.#conceptOf(token);
        if (queryTerm >= 0) weights[queryTerm] = Math.max(weights[queryTerm] ?? 0, this.weightOf(token));
      }
    }
    return weights;
  }

  /**
   * How well a run of the corpus' tokens names each query term; `match` says where as well.
   *
   * @param weights What is raised to that.
   */
  weightsIn(from: number, to: number, weights: Float32Array = new Float32Array(this.#size)): Float32Array {
    const { tokens } = this.#corpus;
    for (let at = from; at < to; at++) {
      const token = tokens.at(at);
      const queryTerm = this.#conceptOf(token);
      if (queryTerm < 0) continue;
      const weight = this.weightOf(token);
      if (weight > (weights[queryTerm] ?? 0)) weights[queryTerm] = weight;
    }
    return weights;
  }

  /** What a run of the corpus' tokens shares with the question. */
  match(from: number, to: number): Match {
    const hits: Hit[] = [];
    for (let at = from; at < to; at++) {
      const token = this.#corpus.tokens.at(at);
      const queryTerm = this.#conceptOf(token);
      if (queryTerm >= 0) hits.push({ at, queryTerm, weight: this.weightOf(token) });
    }
    if (hits.length === 0) return this.#nothing;
    const match = matchOf(this.#size, hits);
    for (const { queryTerm, weight } of hits) {
      match.weights[queryTerm] = Math.max(match.weights[queryTerm] ?? 0, weight);
      match.counts[queryTerm] = (match.counts[queryTerm] ?? 0) + weight;
    }
    return match;
  }

  /** The number of the query term that a token stands for, or -1. */
  #conceptOf(token: number): number {
    return (token & TokenFlag.stop) !== 0 ? -1 : (this.#concepts[wordOf(token)] ?? 0) - 1;
  }

  /** How well the word of a token stands for what the question asks about; 0 where it does not. */
  weightOf(token: number): number {
    return this.#weights[wordOf(token)] ?? 0;
  }
}

/** A match of some hits, with room for what they say of so many query terms. */
function matchOf(size: number, hits: readonly Hit[]): Match {
  return {
    weights: new Float32Array(size),
    counts: new Float32Array(size),
    hits,
  };
}
