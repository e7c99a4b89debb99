import type { People } from '../people/persons/person.js';
import { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { Candidates } from './index/candidates.js';
import { Corpus } from './index/corpus.js';
import { AskedWords } from './match/asked-words.js';
import { Matcher } from './match/matcher.js';
import { wholeOf } from './match/scan.js';
import { share } from './match/shares.js';
import { type Question, QuestionReader } from './question/question.js';
import { directHit } from './rank/direct.js';
import { type MeasuredPassage, measure, reorder } from './rank/measure.js';
import { type Ranked, rank } from './rank/ranked.js';
import { type Ranking, shippedRanking } from './rank/ranking.js';
import { evidenceOf } from './verdict/evidence.js';
import { measureVerdict } from './verdict/verdict-features.js';

/** How many passages get a closer look, or more where more are wanted. */
const CANDIDATES = 30;
/** In a folder of no more passages all that share a word with the question do: there a look at each costs little. */
const FEW = 100;
/** A word that stands for a query term less than so is looked for only where no other does. */
const STRONG = 0.5;

/** Which passages are wanted. */
export interface RankOptions {
  readonly accepts?: ((passage: number) => boolean) | undefined;
  /** How many are to be shown, where more than are read anyway. */
  readonly wanted?: number;
}

/** Finds the passages that may answer a question, and measures their sentences. */
export class Ranker {
  readonly corpus: Corpus;
  readonly #ranking: Ranking;
  readonly #candidates: Candidates;
  readonly #matcher: Matcher;
  readonly #words: AskedWords;
  readonly #reader: QuestionReader;

  /**
   * @param readings The readings of the stories' passages; each is given up once it is indexed.
   * @param ranking Other weights than those that the project ships.
   */
  constructor(
    stories: readonly Story[],
    people: People,
    readings: Readings = new Readings(stories),
    ranking = shippedRanking(),
  ) {
    this.corpus = new Corpus(stories, people, readings);
    this.#ranking = ranking;
    this.#candidates = new Candidates(this.corpus);
    this.#matcher = new Matcher(this.corpus);
    this.#words = new AskedWords(this.corpus);
    this.#reader = new QuestionReader(this.corpus);
  }

  /** What a question asks, in the words of the stories. */
  read(question: string): Question {
    return this.#reader.read(question);
  }

  /** The passages that share most with a question, the best first, with the sentences of those worth reading. */
  measure(question: Question, { accepts, wanted = 0 }: RankOptions = {}): MeasuredPassage[] {
    return this.#measure(question, accepts, Math.max(this.#most, wanted), wanted);
  }

  /**
   * The same candidates with all their sentences, whatever the weights: what is ordered by several rankings is
   * measured once.
   */
  measureAll(question: Question, { accepts, wanted = 0 }: RankOptions = {}): MeasuredPassage[] {
    return this.#measure(question, accepts, Math.max(this.#most, wanted), Number.POSITIVE_INFINITY);
  }

  /** The passages that share most with a question, by their best sentences. */
  rank(question: Question, options: RankOptions = {}): readonly Ranked[] {
    return this.#order(question, this.measure(question, options), this.#ranking);
  }

  /** The same by another ranking, of what `measureAll` found. */
  rankBy(
    ranking: Ranking,
    question: Question,
    measured: readonly MeasuredPassage[],
    wanted = 0,
  ): readonly Ranked[] {
    return this.#order(question, reorder(measured, question, ranking, wanted), ranking);
  }

  /** What the verdict on a question is judged by, in the order of `VERDICT_FEATURES`. */
  measureVerdict(question: Question, ranked: readonly Ranked[]): Float32Array | undefined {
    const [best] = ranked;
    return best && measureVerdict(question, ranked, evidenceOf(this.corpus, this.#matcher, question, best));
  }

  /** In the order of their scores, but first what the question asks for by what it is called. */
  #order(question: Question, measured: readonly MeasuredPassage[], ranking: Ranking): readonly Ranked[] {
    const ranked = rank(this.corpus, ranking, question, measured);
    const direct = directHit(this.corpus, question, measured);
    if (direct === undefined) return ranked;
    const score = Math.max(direct.score, ranked[0]?.score ?? 0);
    const others = ranked.filter(({ passage }) => passage !== direct.passage);
    return [{ ...direct, score, isDirect: true }, ...others];
  }

  get #most(): number {
    return this.corpus.passages.length <= FEW ? FEW : CANDIDATES;
  }

  #measure(
    question: Question,
    accepts: RankOptions['accepts'],
    limit: number,
    wanted: number,
  ): MeasuredPassage[] {
    const terms = question.queryTerms.flatMap(({ variants }) => {
      const strong = variants.filter(({ weight }) => weight >= STRONG);
      return strong.length > 0 ? strong : variants;
    });
    const [corpus, matcher, words, ranking] = [this.corpus, this.#matcher, this.#words, this.#ranking];
    const rarities = Float32Array.from(question.queryTerms, ({ idf }) => idf);
    const coverOf = (passage: number) => share(wholeOf(corpus, matcher, passage), rarities);
    return matcher.with(question, () => {
      const found = this.#candidates.find(terms, limit, coverOf, accepts);
      return words.with(question, () =>
        measure({ corpus, matcher, words, ranking }, question, found, wanted),
      );
    });
  }
}
