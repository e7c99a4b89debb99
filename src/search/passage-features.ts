import type { AskedWords } from './asked-words.js';
import type { Corpus } from './corpus.js';
import { BASE, featureAt } from './features.js';
import { nearPairs } from './neighbours.js';
import { type Question, rarity } from './question.js';
import type { Scanned } from './scan.js';
import { add, bm25, share, union } from './shares.js';

/** What is measured of a passage for itself. */
const OWN = [
  'own',
  'lacks-names',
  'numbers',
  'bm25-flat',
  'words',
  'words-bm25',
  'words-pairs',
  'best-titled',
  'best-form',
  'best-two',
  'best-pairs',
] as const;

/** What a passage's sentences have in their rows of the passage and its story. */
const SHARED = BASE.filter((name) => name.startsWith('p-') || name.startsWith('st-'));
const SHARED_AT = SHARED.map(featureAt);

/** The names of what passages are ordered by. */
export const PASSAGE_FEATURES: readonly string[] = [...SHARED, ...OWN];

/** Measures passages for the question that the words are set to. */
export class PassageMeter {
  readonly #corpus: Corpus;
  readonly #question: Question;
  readonly #words: AskedWords;
  readonly #rarities: Float32Array;
  readonly #formRarities: Float32Array;

  constructor(corpus: Corpus, question: Question, words: AskedWords) {
    this.#corpus = corpus;
    this.#question = question;
    this.#words = words;
    this.#rarities = Float32Array.from(question.concepts, (concept) => concept.rarity);
    this.#formRarities = Float32Array.from(question.concepts, ({ form }) => {
      const id = corpus.forms.id(form);
      return id === undefined ? 0 : rarity(corpus.forms.frequency(id), corpus.passages.length);
    });
  }

  /** The features of a passage, in the order of `PASSAGE_FEATURES`. */
  measure(passage: Scanned, shared: Float32Array): Float32Array {
    const { tokenStarts, averageLength } = this.#corpus;
    const { candidate, counts, title, whole } = passage;
    const [from, to] = [tokenStarts.at(candidate.passage), tokenStarts.at(candidate.passage + 1)];
    const length = (to - from) / averageLength;
    const words = this.#words.compare(from, to, length);
    const own: Record<(typeof OWN)[number], number> = {
      own: this.#part(whole, (weight) => weight > 0.95),
      'lacks-names': this.#part(union(whole, title), (weight, { isName }) => isName && weight < 0.5),
      numbers: this.#part(union(whole, title), (weight, { isNumber }) => isNumber && weight >= 0.5),
      // The same as with b = 0.3: a long passage is held against it less.
      'bm25-flat': bm25(add(counts, title), 0.5 + 0.5 * length, this.#rarities),
      words: words.cover,
      'words-bm25': words.bm25,
      'words-pairs': words.pairs,
      ...this.#bestSentence(passage),
    };
    return Float32Array.from([...SHARED_AT.map((at) => shared[at] ?? 0), ...OWN.map((name) => own[name])]);
  }

  #bestSentence({
    sentences,
    title,
  }: Scanned): Record<`best-${'titled' | 'form' | 'two' | 'pairs'}`, number> {
    let [titled, form, two, near] = [0, 0, 0, 0];
    for (const [i, match] of sentences.entries()) {
      const next = sentences[i + 1];
      titled = Math.max(titled, share(union(match.weights, title), this.#rarities));
      form = Math.max(form, share(match.forms, this.#formRarities));
      two = Math.max(two, share(next ? union(match.weights, next.weights) : match.weights, this.#rarities));
      near = Math.max(near, nearPairs(match, this.#rarities));
    }
    return { 'best-titled': titled, 'best-form': form, 'best-two': two, 'best-pairs': near };
  }

  /** The share of the question's rarity that some concepts have. */
  #part(
    weights: Float32Array,
    counts: (weight: number, concept: Question['concepts'][number]) => boolean,
  ): number {
    let [part, whole] = [0, 1e-6];
    for (const [c, concept] of this.#question.concepts.entries()) {
      whole += concept.rarity;
      if (counts(weights[c] ?? 0, concept)) part += concept.rarity;
    }
    return part / whole;
  }
}
