import SearchableMap from 'minisearch/SearchableMap';
import type { WeightedWord } from './candidates.js';
import type { Vocabulary } from './words/vocabulary.js';

/** A word shorter than this has too many neighbours. */
const SHORTEST = 4;
/** How many words of the index may stand for one that it lacks. */
const MOST = 6;
const FUZZY = 0.25;
const FARTHEST = 3;

/** Finds the words of an index that a word which it lacks may be meant for: misspelt, or cut short. */
export class Spelling {
  readonly #vocabulary: Vocabulary;
  #map: SearchableMap<number> | undefined;
  #byLetters: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The nearest words, with a weight below 1 that falls with their distance. */
  near(form: string, key: string): WeightedWord[] {
    if (form.length < SHORTEST || !/^\p{L}/u.test(form)) return [];
    const found = new Map<number, number>();
    const map = this.#words();
    const most = Math.min(FARTHEST, Math.round(key.length * FUZZY));
    for (const candidate of [key, form]) {
      for (const [near, [word, edits]] of map.fuzzyGet(candidate, most)) {
        if (near.length < SHORTEST - 1) continue;
        const weight = 0.8 - (0.9 * edits) / Math.max(candidate.length, near.length);
        found.set(word, Math.max(found.get(word) ?? 0, weight));
      }
      // Letters that changed places are one slip, though two edits and more.
      for (const word of this.#anagrams().get(lettersOf(candidate)) ?? [])
        found.set(word, Math.max(found.get(word) ?? 0, 0.8 - 0.9 / candidate.length));
    }
    let seen = 0;
    for (const [near, word] of map.atPrefix(key)) {
      if (++seen > 100) break;
      const weight = 0.75 - (0.75 * (near.length - key.length)) / near.length;
      found.set(word, Math.max(found.get(word) ?? 0, weight));
    }
    const best = Math.max(0, ...found.values());
    return [...found]
      .map(([word, weight]) => ({ word, weight }))
      .filter(({ weight }) => weight > Math.max(0.3, 0.85 * best))
      .sort((a, b) => b.weight - a.weight || a.word - b.word)
      .slice(0, MOST);
  }

  /** Built when it is first needed: most questions have no such word. */
  #words(): SearchableMap<number> {
    this.#map ??= SearchableMap.from(this.#vocabulary.keys.map((key, id): [string, number] => [key, id]));
    return this.#map;
  }

  /** The words by their letters. */
  #anagrams(): ReadonlyMap<string, readonly number[]> {
    if (this.#byLetters) return this.#byLetters;
    const byLetters = new Map<string, number[]>();
    for (const [word, key] of this.#vocabulary.keys.entries()) {
      const letters = lettersOf(key);
      const known = byLetters.get(letters);
      if (known) known.push(word);
      else byLetters.set(letters, [word]);
    }
    this.#byLetters = byLetters;
    return byLetters;
  }
}

const lettersOf = (word: string) => [...word].sort().join('');
