import type { Corpus } from '../index/corpus.js';
import { idf } from '../question/query-term.js';
import type { Question } from '../question/question.js';

/** What a run of tokens shares with a question word by word, unstemmed, little words and all. */
interface SharedWords {
  /** The share of the words' idf that is there. */
  readonly cover: number;
  /** BM25 over the words, as a share of the most that the question can reach. */
  readonly bm25: number;
  /** The share of the question's neighbouring words that neighbour each other. */
  readonly pairs: number;
  /** The words of the longest run that is the same as in the question, as a share of a long one; and their idf. */
  readonly run: number;
  readonly runRarity: number;
}

/** BM25's k1, and the b that a passage's length counts by. */
const [K1, B] = [1.2, 0.6];
/** So many words in the same order are no chance; more tell no more. */
const LONG_RUN = 8;

/** Compares runs of tokens with the very words of one question at a time. */
export class AskedWords {
  readonly #corpus: Corpus;
  /** For each form the number of the question's word, from 1; 0 for none. */
  readonly #numbers: Uint16Array;
  #forms: readonly number[] = [];
  #rarities = new Float32Array();
  /** The sum of the rarities, above 0. */
  #whole = 1;
  /** How often each of the question's words stands in the run that is compared. */
  #counts = new Float32Array();
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
    this.#rarities = Float32Array.from(this.#forms, (id) => idf(known.frequency(id), passages.length));
    this.#whole = this.#rarities.reduce((sum, one) => sum + one, 1e-6);
    this.#counts = new Float32Array(this.#forms.length);
    const numbers = ids.map((id) => this.#numbers[id] ?? 0);
    this.#pairs = new Set(
      numbers.slice(1).flatMap((b, i) => {
        const a = numbers[i] ?? 0;
        return a > 0 && b > 0 ? [this.#pair(a, b)] : [];
      }),
    );
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
    const numbers = this.#numbers;
    const counts = this.#counts.fill(0);
    const pairs: number[] = [];
    let [before, run, longest, sum, most] = [0, 0, 0, 0, 0];
    for (let at = from; at < to; at++) {
      const number = numbers[tokenForms.at(at)] ?? 0;
      if (number > 0) {
        counts[number - 1] = (counts[number - 1] ?? 0) + 1;
        const pair = this.#pair(before, number);
        const follows = before > 0 && this.#pairs.has(pair);
        if (follows) pairs.push(pair);
        run = follows ? run + 1 : 1;
        sum = (follows ? sum : 0) + (this.#rarities[number - 1] ?? 0);
        longest = Math.max(longest, run);
        most = Math.max(most, sum);
      }
      before = number;
    }
    const different = pairs.length < 2 ? pairs.length : new Set(pairs).size;
    return {
      cover: this.#cover(),
      bm25: this.#bm25(length),
      pairs: different / this.#neighbours,
      run: Math.min(1, longest / LONG_RUN),
      runRarity: most / this.#whole,
    };
  }

  #pair(a: number, b: number): number {
    return a * (this.#forms.length + 1) + b;
  }

  #cover(): number {
    let cover = 0;
    for (let i = 0; i < this.#counts.length; i++)
      if ((this.#counts[i] ?? 0) > 0) cover += this.#rarities[i] ?? 0;
    return cover / this.#whole;
  }

  #bm25(length: number): number {
    const saturation = K1 * (1 - B + B * length);
    let bm25 = 0;
    for (let i = 0; i < this.#counts.length; i++) {
      const count = this.#counts[i] ?? 0;
      bm25 += ((this.#rarities[i] ?? 0) * count * (K1 + 1)) / (count + saturation);
    }
    return bm25 / this.#whole;
  }
}
