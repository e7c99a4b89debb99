import type { People } from '../people/persons/person.js';
import { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { Candidates } from './index/candidates.js';
import { Corpus } from './index/corpus.js';
import { AskedWords } from './match/asked-words.js';
import { Matcher } from './match/matcher.js';
import { type Question, QuestionReader } from './question/question.js';
import { type MeasuredPassage, measure } from './rank/measure.js';
import { type Ranked, rank } from './rank/ranked.js';
import { agentFirst } from './reranking/agent-first.js';
import { answeringFirst } from './reranking/answering-first.js';
import { evidenceOf } from './verdict/evidence.js';
import { measureVerdict } from './verdict/verdict-features.js';

/** How many passages get a closer look, or more where more are wanted. */
const CANDIDATES = 30;
/** In a folder of no more passages all that share a word with the question do: there a look at each costs little. */
const FEW = 100;
/** A word that stands for a query term less than so is looked for only where no other does. */
const STRONG = 0.5;

/** Finds the passages that may answer a question, and measures their sentences. */
export class Ranker {
  readonly corpus: Corpus;
  readonly #candidates: Candidates;
  readonly #matcher: Matcher;
  readonly #words: AskedWords;
  readonly #reader: QuestionReader;

  /** @param readings The readings of the stories' passages; each is given up once it is indexed. */
  constructor(stories: readonly Story[], people: People, readings: Readings = new Readings()) {
    this.corpus = new Corpus(stories, people, readings);
    this.#candidates = new Candidates(this.corpus);
    this.#matcher = new Matcher(this.corpus);
    this.#words = new AskedWords(this.corpus);
    this.#reader = new QuestionReader(this.corpus);
  }

  /** What a question asks, in the words of the stories. */
  read(question: string): Question {
    return this.#reader.read(question);
  }

  /**
   * The passages that share most with a question, the best first, with the sentences of those worth reading.
   *
   * @param wanted How many passages are to be shown, where more than are read anyway.
   */
  measure(question: Question, accepts?: (passage: number) => boolean, wanted = 0): MeasuredPassage[] {
    const words = question.queryTerms.flatMap(({ variants }) => {
      const strong = variants.filter(({ weight }) => weight >= STRONG);
      return strong.length > 0 ? strong : variants;
    });
    const most = this.corpus.passages.length <= FEW ? FEW : CANDIDATES;
    const found = this.#candidates.find(words, Math.max(most, wanted), accepts);
    return this.#matcher.with(question, () =>
      this.#words.with(question, () =>
        measure(this.corpus, this.#matcher, this.#words, question, found, wanted),
      ),
    );
  }

  /** The passages that share most with a question, those that are close together by what answers; as `measure`. */
  rank(question: Question, accepts?: (passage: number) => boolean, wanted = 0): readonly Ranked[] {
    const ranked = rank(this.corpus, question, this.measure(question, accepts, wanted));
    const answering = answeringFirst(ranked, (first) =>
      this.#measureVerdict(question, first, [first, ...ranked.filter((other) => other !== first)]),
    );
    return agentFirst(question, answering);
  }

  /** What the verdict on a question is judged by, in the order of `VERDICT_FEATURES`. */
  measureVerdict(question: Question, ranked: readonly Ranked[]): Float32Array | undefined {
    const [best] = ranked;
    return best && this.#measureVerdict(question, best, ranked);
  }

  #measureVerdict(question: Question, best: Ranked, ranked: readonly Ranked[]): Float32Array {
    return measureVerdict(question, ranked, evidenceOf(this.corpus, this.#matcher, question, best));
  }
}
