import type { Corpus } from './corpus.js';
import { PassageIndex } from './passage-index.js';

/** A passage that shares words with a question. */
export interface Candidate {
  readonly passage: number;
  /** MiniSearch's BM25+ score, summed over the words of the question. */
  readonly score: number;
}

/** A word to look for, and how much it counts: 1 where the question has it itself. */
export interface WeightedWord {
  readonly word: number;
  readonly weight: number;
}

/** Words are looked for, the rarest first, until so many passages have been touched. */
const POSTINGS = 1500;
/** MiniSearch's order is by score × matched words; among so many the best by score alone are found. */
const CONSIDERED = 400;

/** Finds the passages that are worth a closer look. */
export class Candidates {
  readonly #corpus: Corpus;
  readonly #index: PassageIndex;

  /** @param index What was found by before; it finds in this corpus from now on. */
  constructor(corpus: Corpus, index = new PassageIndex()) {
    this.#corpus = corpus;
    this.#index = index;
    index.update(corpus);
  }

  /**
   * The passages that hold most of what is asked about, the best first, ties by place.
   *
   * @param coverOf The share of the question that a passage covers with what stands above it, from 0 to 1: frequent
   * words count there, which are too many to be looked for. More where it is wanted whatever else there is.
   */
  find(
    words: readonly WeightedWord[],
    limit: number,
    coverOf: (passage: number) => number,
    accepts?: (passage: number) => boolean,
  ): Candidate[] {
    const rarest = this.#rarest(words);
    if (rarest.length === 0) return [];
    const weights = new Map(rarest.map(({ word, weight }) => [this.#corpus.vocabulary.key(word), weight]));
    const hits = this.#index.search([...weights.keys()], (term) => weights.get(term) ?? 0, accepts);
    const considered = hits
      .slice(0, CONSIDERED)
      .map((hit) => ({ passage: hit.passage, score: hit.score / Math.max(1, hit.terms) }));
    const most = Math.max(...considered.map(({ score }) => score), 1e-6);
    return considered
      .map((candidate) => ({ candidate, worth: candidate.score / most + coverOf(candidate.passage) }))
      .sort((a, b) => b.worth - a.worth || a.candidate.passage - b.candidate.passage)
      .slice(0, limit)
      .map(({ candidate }) => candidate);
  }

  #rarest(words: readonly WeightedWord[]): WeightedWord[] {
    const { vocabulary } = this.#corpus;
    const cost = ({ word, weight }: WeightedWord) => vocabulary.frequency(word) / weight;
    const sorted = [...words].sort((a, b) => cost(a) - cost(b) || a.word - b.word);
    // What only stands for a frequent word of the question is not looked for in its place.
    const own = sorted.find(({ weight }) => weight === 1) ?? sorted[0];
    let postings = 0;
    return sorted.filter((one) => {
      postings += vocabulary.frequency(one.word);
      return one === own || postings <= POSTINGS;
    });
  }
}
