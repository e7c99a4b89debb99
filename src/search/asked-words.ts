import type { Corpus } from './corpus.js';
import { type Question, rarity } from './question.js';

/** What a run of tokens shares with a question word by word, unstemmed, little words and all. */
export interface SharedWords {
  /** The share of the words' rarity that is there. */
  readonly cover: number;
  /** BM25 over the words, as a share of the most that the question can reach. */
  readonly bm25: number;
  /** The share of the question's neighbouring words that neighbour each other. */
  readonly pairs: number;
}

/** BM25's k1, and the b that a passage's length counts by. */
const [K1, B] = [1.2, 0.6];

/** Compares runs of tokens with the very words of one question at a time. */
export class AskedWords {
  readonly #corpus: Corpus;
  /** For each form the number of the question's word, from 1; 0 for none. */
  readonly #numbers: Uint16Array;
  #forms: readonly number[] = [];
  #rarities = new Float32Array();
  #pairs: ReadonlySet<number> = new Set();
  #neighbours = 0;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#numbers = new Uint16Array(corpus.forms.size);
  }

  /** Sets the question that all comparisons within `compare` are with. */
  with<T>({ forms }: Question, compare: () => T): T {
    const { forms: known, passages } = this.#corpus;
    const ids = forms.map((form) => known.id(form) ?? -1);
    this.#forms = [...new Set(ids)].filter((id) => id >= 0);
    for (const [i, id] of this.#forms.entries()) this.#numbers[id] = i + 1;
    this.#rarities = Float32Array.from(this.#forms, (id) => rarity(known.frequency(id), passages.length));
    this.#pairs = new Set(ids.slice(1).map((id, i) => this.#pair(ids[i] ?? -1, id)));
    this.#neighbours = Math.max(1, ids.length - 1);
    try {
      return compare();
    } finally {
      for (const id of this.#forms) this.#numbers[id] = 0;
    }
  }

  /** What a run of the corpus' tokens shares with the question; its length is told in average passages. */
  compare(from: number, to: number, length: number): SharedWords {
    const { tokenForms } = this.#corpus;
    const counts = new Float32Array(this.#forms.length);
    const pairs = new Set<number>();
    let before = 0;
    for (let at = from; at < to; at++) {
      const number = this.#numbers[tokenForms.at(at)] ?? 0;
      if (number > 0) {
        counts[number - 1] = (counts[number - 1] ?? 0) + 1;
        const pair = before * 0x10000 + number;
        if (before > 0 && this.#pairs.has(pair)) pairs.add(pair);
      }
      before = number;
    }
    return { ...this.#sum(counts, length), pairs: pairs.size / this.#neighbours };
  }

  #pair(a: number, b: number): number {
    return (this.#numbers[a] ?? 0) * 0x10000 + (this.#numbers[b] ?? 0);
  }

  #sum(counts: Float32Array, length: number): { cover: number; bm25: number } {
    const saturation = K1 * (1 - B + B * length);
    let [cover, bm25, whole] = [0, 0, 1e-6];
    for (const [i, count] of counts.entries()) {
      const rarity = this.#rarities[i] ?? 0;
      whole += rarity;
      if (count > 0) cover += rarity;
      bm25 += (rarity * count * (K1 + 1)) / (count + saturation);
    }
    return { cover: cover / whole, bm25: bm25 / whole };
  }
}
