import type { People } from '../people/person.js';
import type { Story } from '../stories/story.js';
import { Candidates } from './candidates.js';
import { Corpus } from './corpus.js';
import { evidenceOf } from './evidence.js';
import { Matcher } from './matcher.js';
import { type Measured, measure } from './measure.js';
import { type Question, QuestionReader } from './question.js';
import { measureVerdict } from './verdict-features.js';
import { scoreOf } from './weights.js';

/** How many passages get a closer look. */
const CANDIDATES = 30;
/** A word that stands for a concept less than so is looked for only where no other does. */
const STRONG = 0.5;

/** Finds the passages that may answer a question, and measures their sentences. */
export class Ranker {
  readonly corpus: Corpus;
  readonly #candidates: Candidates;
  readonly #matcher: Matcher;
  readonly #reader: QuestionReader;

  constructor(stories: readonly Story[], people: People) {
    this.corpus = new Corpus(stories, people);
    this.#candidates = new Candidates(this.corpus);
    this.#matcher = new Matcher(this.corpus);
    this.#reader = new QuestionReader(this.corpus);
  }

  /** What a question asks, in the words of the stories. */
  read(question: string): Question {
    return this.#reader.read(question);
  }

  /** The sentences of the passages that share most with a question, passage by passage. */
  measure(question: Question, accepts?: (passage: number) => boolean): Measured[] {
    const words = question.concepts.flatMap(({ variants }) => {
      const strong = variants.filter(({ weight }) => weight >= STRONG);
      return strong.length > 0 ? strong : variants;
    });
    const found = this.#candidates.find(words, CANDIDATES, accepts);
    return this.#matcher.with(question, () => measure(this.corpus, this.#matcher, question, found));
  }

  /** What the verdict on a question is judged by, in the order of `VERDICT_FEATURES`. */
  measureVerdict(question: Question, ranked: readonly Ranked[]): Float32Array | undefined {
    const [best] = ranked;
    if (!best) return undefined;
    return measureVerdict(question, ranked, evidenceOf(this.corpus, this.#matcher, question, best));
  }
}

/** A passage with its best sentence. */
export interface Ranked extends Measured {
  readonly score: number;
  /** The number of its story. */
  readonly story: number;
}

/**
 * The passages of measured sentences, each by its best one, the best first; among equals first those in the
 * question's language, then by place.
 */
export function rank(corpus: Corpus, { kind, language }: Question, measured: readonly Measured[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const sentence of measured) {
    const score = scoreOf(sentence.features, kind);
    const known = best.get(sentence.passage);
    if (!known || score > known.score)
      best.set(sentence.passage, { ...sentence, score, story: corpus.storyOf[sentence.passage] ?? 0 });
  }
  const isForeign = ({ story }: Ranked) => Number(corpus.languages[story] !== language);
  return [...best.values()].sort(
    (a, b) => b.score - a.score || isForeign(a) - isForeign(b) || a.passage - b.passage,
  );
}
