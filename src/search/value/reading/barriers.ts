import { isVerbal } from './phrases.js';
import { has, onceForSentence, type Reading } from './reading.js';

/** What stands between two words of a sentence. */
export interface Between {
  readonly words: number;
  readonly commas: number;
  /** Marks that part clauses, and words that open one. */
  readonly breaks: number;
  /** Words such as "and" before what has a verb of its own, and verbs. */
  readonly verbs: number;
}

const HARD = /[;:()[\]–—«»“”"!?]|(?:^|\s)-(?:\s|$)|…/u;

/** The sums up to each word of what parts words of a sentence, so that any two are compared at once. */
export class Barriers {
  readonly #commas: Uint16Array;
  readonly #breaks: Uint16Array;
  readonly #verbs: Uint16Array;

  constructor(reading: Reading) {
    const { words } = reading;
    this.#commas = new Uint16Array(words.length + 1);
    this.#breaks = new Uint16Array(words.length + 1);
    this.#verbs = new Uint16Array(words.length + 1);
    for (const [i, { gap, tags }] of words.entries()) {
      const isBreak = i > 0 && (HARD.test(gap) || tags.has('clause'));
      const isVerb = isVerbal(reading, i) || (tags.has('be') && !has(reading, i + 1, 'been'));
      this.#commas[i + 1] = (this.#commas[i] ?? 0) + (i > 0 && gap.includes(',') ? 1 : 0);
      this.#breaks[i + 1] = (this.#breaks[i] ?? 0) + (isBreak ? 1 : 0);
      this.#verbs[i + 1] = (this.#verbs[i] ?? 0) + (isVerb ? 1 : 0);
    }
  }

  /** What stands between two words of the sentence, in any order. */
  between(a: number, b: number): Between {
    const [first, second] = a < b ? [a, b] : [b, a];
    return {
      words: Math.max(0, second - first - 1),
      commas: (this.#commas[second + 1] ?? 0) - (this.#commas[first + 1] ?? 0),
      breaks: (this.#breaks[second + 1] ?? 0) - (this.#breaks[first + 1] ?? 0),
      verbs: Math.max(0, (this.#verbs[second] ?? 0) - (this.#verbs[first + 1] ?? 0)),
    };
  }

  /** How closely two words belong together, from 0 to 1: less with each word, comma, verb and clause between them. */
  tie(a: number, b: number): number {
    const { words, commas, breaks, verbs } = this.between(a, b);
    return 1 / (1 + words / 8 + commas / 4 + breaks / 1.5 + verbs / 2);
  }
}

/** What parts the words of a sentence. */
export const barriersOf = onceForSentence((reading) => new Barriers(reading));
