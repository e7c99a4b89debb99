import type { People } from '../people/person.js';
import type { Story } from '../stories/story.js';
import { Candidates } from './candidates.js';
import { Corpus } from './corpus.js';
import { Matcher } from './matcher.js';
import { type Measured, measure } from './measure.js';
import { type Question, QuestionReader } from './question.js';

/** How many passages get a closer look. */
const CANDIDATES = 50;

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
  measure(question: Question, accepts: (passage: number) => boolean = () => true): Measured[] {
    const words = question.concepts.flatMap((concept) => concept.variants);
    const found = this.#candidates.find(words, CANDIDATES).filter(({ passage }) => accepts(passage));
    return this.#matcher.with(question, () => measure(this.corpus, this.#matcher, question, found));
  }
}
