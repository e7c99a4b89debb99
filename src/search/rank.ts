import type { People } from '../people/person.js';
import type { Story } from '../stories/story.js';
import { agentFirst } from './agent-first.js';
import { answeringFirst } from './answering-first.js';
import { AskedWords } from './asked-words.js';
import { Candidates } from './candidates.js';
import { Corpus } from './corpus.js';
import { evidenceOf } from './evidence.js';
import { Matcher } from './matcher.js';
import { type MeasuredPassage, measure } from './measure.js';
import { type Question, QuestionReader } from './question.js';
import type { Measured } from './sentence-features.js';
import { measureVerdict } from './verdict-features.js';
import { SENTENCE_SHARE, scoreOf } from './weights.js';

/** How many passages get a closer look, or more where more are wanted. */
const CANDIDATES = 30;
/** In a folder of no more passages all that share a word with the question do: there a look at each costs little. */
const FEW = 100;
/** A word that stands for a concept less than so is looked for only where no other does. */
const STRONG = 0.5;

/** Finds the passages that may answer a question, and measures their sentences. */
export class Ranker {
  readonly corpus: Corpus;
  readonly #candidates: Candidates;
  readonly #matcher: Matcher;
  readonly #words: AskedWords;
  readonly #reader: QuestionReader;

  constructor(stories: readonly Story[], people: People) {
    this.corpus = new Corpus(stories, people);
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
    const words = question.concepts.flatMap(({ variants }) => {
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

/** A passage with its best sentence. */
export interface Ranked extends Measured {
  readonly score: number;
  /** The number of its story. */
  readonly story: number;
}

/**
 * The passages that were read, each by its best sentence, the best first; among equals first those in the
 * question's language, then by place.
 */
export function rank(
  corpus: Corpus,
  { kind, language }: Question,
  measured: readonly MeasuredPassage[],
): Ranked[] {
  const ranked = measured.flatMap(({ passage, sentences, score: ground }): Ranked[] => {
    const scores = sentences.map(({ features }) => scoreOf(features, kind));
    const most = Math.max(...scores);
    const best = sentences[scores.indexOf(most)];
    if (!best) return [];
    return [
      {
        passage,
        sentence: best.sentence,
        features: best.features,
        score: ground + SENTENCE_SHARE[kind] * most,
        story: corpus.storyOf[passage] ?? 0,
      },
    ];
  });
  const isForeign = ({ story }: Ranked) => Number(corpus.languages[story] !== language);
  return ranked.sort((a, b) => b.score - a.score || isForeign(a) - isForeign(b) || a.passage - b.passage);
}
