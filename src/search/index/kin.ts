import type { WeightedWord } from './candidates.js';
import type { Vocabulary } from './words/vocabulary.js';

/** So many letters must be the same at the beginning. */
const ROOT = 5;
/** And so much of the longer word. */
const SHARED = 0.6;
const MOST = 6;

/** Finds the words of an index that begin as another does: `fondateur` and `fonder`, `orchestra` and `orchestre`. */
export class Kin {
  readonly #vocabulary: Vocabulary;
  #roots: Map<string, number[]> | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The words with the root of another, their weights by how much of them is the same, at most a half. */
  of(key: string): WeightedWord[] {
    if (key.length < ROOT) return [];
    const found: WeightedWord[] = [];
    for (const word of this.#words().get(key.slice(0, ROOT)) ?? []) {
      const other = this.#vocabulary.key(word);
      if (other === key) continue;
      let same = ROOT;
      while (same < key.length && key[same] === other[same]) same++;
      const shared = same / Math.max(key.length, other.length);
      if (shared >= SHARED) found.push({ word, weight: 0.5 * shared });
    }
    return found.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, MOST);
  }

  /** Built when it is first needed. */
  #words(): Map<string, number[]> {
    if (this.#roots) return this.#roots;
    const roots = new Map<string, number[]>();
    for (const [word, key] of this.#vocabulary.keys.entries()) {
      if (key.length < ROOT || !/^\p{L}/u.test(key)) continue;
      const root = key.slice(0, ROOT);
      const known = roots.get(root);
      if (known) known.push(word);
      else roots.set(root, [word]);
    }
    this.#roots = roots;
    return roots;
  }
}
