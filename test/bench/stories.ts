import { readWords } from '../../src/lexicon/entries.js';
import type { Passage, Story } from '../../src/stories/story/story.js';
import { seeded } from './random.js';

const SYLLABLES =
  'ba be bi bo bra ca ce chi co cri da de di do dra fa fe fi fo gra ga gi go ja jo la le li lo ma me mi mo na ne ni no pa pe pi plo po pra ra re ri ro sa se si so sta ta te ti to tra va ve vi vo'.split(
    ' ',
  );
const ENDINGS = [
  'tion',
  'ment',
  'eur',
  'ique',
  'er',
  'é',
  'age',
  'isme',
  'al',
  'ance',
  'ette',
  'on',
  'eux',
  'ité',
  'ir',
];
const VOCABULARY = 80_000;
const SENTENCES = 4;
const WORDS = 18;
const PASSAGES = 5;

/** Text whose words are as frequent as in French: the rank of a word times its frequency is about the same (Zipf). */
class Text {
  readonly #random: () => number;
  readonly #words: readonly string[];
  readonly #sums: Float64Array;

  constructor(seed: number) {
    this.#random = seeded(seed);
    const little = readWords('function-words/telling-words.fr');
    const made = Array.from({ length: VOCABULARY - little.length }, () => this.#word());
    this.#words = [...little, ...made];
    this.#sums = new Float64Array(VOCABULARY);
    let sum = 0;
    for (let rank = 0; rank < VOCABULARY; rank++) {
      sum += 1 / (rank + 2.7);
      this.#sums[rank] = sum;
    }
  }

  /** A whole number below another. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  word(): string {
    const wanted = this.#random() * (this.#sums.at(-1) ?? 1);
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] ?? '';
  }

  sentence(): string {
    const words = Array.from({ length: WORDS / 2 + this.below(WORDS) }, () =>
      this.#random() < 0.04 ? capital(this.word()) : this.word(),
    );
    if (this.#random() < 0.3) words.push(String(1900 + this.below(120)));
    return `${capital(words.join(' '))}.`;
  }

  #word(): string {
    const syllables = Array.from(
      { length: 1 + this.below(3) },
      () => SYLLABLES[this.below(SYLLABLES.length)] ?? '',
    );
    return syllables.join('') + (ENDINGS[this.below(ENDINGS.length)] ?? '');
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Stories with so many passages in all, the same on every machine. */
export function makeStories(passages: number): Story[] {
  const text = new Text(passages);
  return Array.from({ length: Math.ceil(passages / PASSAGES) }, (_, number): Story => {
    const file = `${String(number).padStart(6, '0')}.txt`;
    const count = Math.min(PASSAGES, passages - number * PASSAGES);
    const title = capital([text.word(), text.word(), text.word(), text.word()].join(' '));
    const made = Array.from({ length: count }, (_, index): Passage => {
      const content = Array.from({ length: 1 + text.below(2 * SENTENCES) }, () => text.sentence()).join(' ');
      const place = { file, start: 0, end: content.length, lines: [1, 1] as const };
      return {
        file,
        index,
        kind: 'prose',
        headings: [],
        units: [],
        fields: [],
        text: content,
        place,
        placeOf: () => place,
      };
    });
    return { file, title, names: [title], language: 'fr', source: '', passages: made };
  });
}

/** Questions about stories, each with some words of one passage, little ones and all. */
export function makeQuestions(stories: readonly Story[], count: number): string[] {
  const random = seeded(count);
  const asks = ['Quel est', 'Qui a', 'Combien de', 'Où se trouve', 'Pourquoi', 'Quand', 'Comment', 'Quelle'];
  return Array.from({ length: count }, () => {
    const story = stories[Math.floor(random() * stories.length)];
    const passage = story?.passages[Math.floor(random() * story.passages.length)];
    const words = (passage?.text ?? '').replaceAll('.', '').split(' ');
    const from = Math.floor(random() * Math.max(1, words.length - 9));
    return `${asks[Math.floor(random() * asks.length)]} ${words.slice(from, from + 5 + Math.floor(random() * 4)).join(' ')} ?`;
  });
}
