import type { QueryTerm } from '../../question/query-term.js';
import { type Barriers, barriersOf } from '../reading/barriers.js';
import type { Stretch } from '../reading/names.js';
import type { Reading } from '../reading/reading.js';

/** Which query terms count, by their numbers. */
export type Counts = (queryTerm: number) => boolean;

/** How words of a sentence belong to those words of it that stand for query terms. */
export class Ties {
  readonly barriers: Barriers;
  /** The places of the words that stand for some query term, in order. */
  readonly hits: readonly number[];
  readonly #reading: Reading;
  readonly #queryTerms: readonly QueryTerm[];
  readonly #best: Float32Array;

  constructor(reading: Reading, queryTerms: readonly QueryTerm[]) {
    this.barriers = barriersOf(reading);
    this.hits = reading.words.flatMap(({ queryTerm }, at) => (queryTerm >= 0 ? [at] : []));
    this.#reading = reading;
    this.#queryTerms = queryTerms;
    this.#best = new Float32Array(queryTerms.length);
  }

  /** Whether a word of the sentence stands for a query term. */
  asks(at: number): boolean {
    return (this.#reading.words[at]?.queryTerm ?? -1) >= 0;
  }

  /**
   * How closely some words belong to the query terms that count, by the rarity of these, from 0 to 1; those that the
   * words themselves stand for are not there.
   */
  tie({ from, to }: Stretch, counts: Counts): number {
    const best = this.#best.fill(0);
    for (const at of this.hits) {
      const word = this.#reading.words[at];
      if (!word || (at >= from && at < to) || !counts(word.queryTerm)) continue;
      const tie = word.weight * this.barriers.tie(at < from ? from : to - 1, at);
      best[word.queryTerm] = Math.max(best[word.queryTerm] ?? 0, tie);
    }
    return this.#share(best, counts, 0);
  }

  /** The share of the idf of the query terms that count which the sentence names; 1 where none counts. */
  cover(counts: Counts): number {
    const best = this.#best.fill(0);
    for (const at of this.hits) {
      const word = this.#reading.words[at];
      if (word) best[word.queryTerm] = Math.max(best[word.queryTerm] ?? 0, word.weight);
    }
    return this.#share(best, counts, 1);
  }

  /** Where the word stands that tells most of the question: the rarest that counts; or -1. */
  rarest(counts: Counts): number {
    let [best, most] = [-1, 0];
    for (const at of this.hits) {
      const word = this.#reading.words[at];
      if (!word || !counts(word.queryTerm)) continue;
      const worth = word.weight * (this.#queryTerms[word.queryTerm]?.idf ?? 0);
      if (worth > most) [best, most] = [at, worth];
    }
    return best;
  }

  #share(weights: Float32Array, counts: Counts, otherwise: number): number {
    let [sum, whole] = [0, 0];
    for (const [number, { idf }] of this.#queryTerms.entries()) {
      if (!counts(number)) continue;
      whole += idf;
      sum += idf * (weights[number] ?? 0);
    }
    return whole > 0 ? sum / whole : otherwise;
  }
}
