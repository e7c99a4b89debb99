import MiniSearch from 'minisearch';
import type { Corpus } from './corpus.js';

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
  readonly #index: MiniSearch;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#index = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
    });
    for (let id = 0; id < corpus.passages.length; id++) this.#index.add({ id, text: corpus.indexedText(id) });
  }

  /** The passages that hold most of what is rare among some words, the best first, ties by place. */
  find(words: readonly WeightedWord[], limit: number, accepts?: (passage: number) => boolean): Candidate[] {
    const rarest = this.#rarest(words);
    if (rarest.length === 0) return [];
    const weights = new Map(rarest.map(({ word, weight }) => [this.#corpus.vocabulary.key(word), weight]));
    const hits = this.#index.search([...weights.keys()].join(' '), {
      boostTerm: (term) => weights.get(term) ?? 0,
      ...(accepts ? { filter: (hit) => accepts(hit.id as number) } : {}),
    });
    return hits
      .slice(0, CONSIDERED)
      .map((hit) => ({ passage: hit.id as number, score: hit.score / Math.max(1, hit.queryTerms.length) }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, limit);
  }

  #rarest(words: readonly WeightedWord[]): WeightedWord[] {
    const { vocabulary } = this.#corpus;
    const cost = ({ word, weight }: WeightedWord) => vocabulary.frequency(word) / weight;
    const sorted = [...words].sort((a, b) => cost(a) - cost(b) || a.word - b.word);
    let postings = 0;
    return sorted.filter(({ word }, i) => {
      postings += vocabulary.frequency(word);
      return i === 0 || postings <= POSTINGS;
    });
  }
}
