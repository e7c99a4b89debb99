import type { People } from '../people/persons/person.js';
import { Readings } from '../stories/story/readings.js';
import type { Story } from '../stories/story/story.js';
import { checkBudget } from '../text/budget.js';
import type { Span } from '../text/span.js';
import { Candidates } from './index/candidates.js';
import { Corpus } from './index/corpus.js';
import { KeptIndex } from './index/kept-index.js';
import { AskedField } from './match/asked-field.js';
import { AskedTopic, type Opening } from './match/asked-topic.js';
import { AskedUnit } from './match/asked-unit.js';
import { AskedWords } from './match/asked-words.js';
import { Matcher } from './match/matcher.js';
import { wholeOf } from './match/scan.js';
import { share } from './match/shares.js';
import { type Question, QuestionReader } from './question/question.js';
import { byValue, FAR, NEAR } from './rank/by-value.js';
import { type AskedByName, asksAll, directHit } from './rank/direct.js';
import { type IsNamed, type MeasuredPassage, measure, reorder } from './rank/measure.js';
import { type Ranked, rank } from './rank/ranked.js';
import { type Ranking, shippedRanking } from './rank/ranking.js';
import { shippedValues, type ValueModel } from './rank/value-model.js';
import { ValueFinder } from './value/find-value.js';
import { LEAST_ODDS, valueFacts } from './value/value-facts.js';
import { evidenceOf } from './verdict/evidence.js';
import { measureVerdict } from './verdict/verdict-features.js';

/** How many passages get a closer look, or more where more are wanted. */
const CANDIDATES = 30;
/** In a folder of no more passages all that share a word with the question do: there a look at each costs little. */
const FEW = 100;
/** A word that stands for a query term less than so is looked for only where no other does. */
const STRONG = 0.5;

/** How much more a passage is worth that opens what is asked for, on the scale of the share of a question. */
const WORTH: Readonly<Record<Opening, number>> = { section: 1, page: 1, like: 0.5, none: 0 };

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
  readonly #values = new WeakMap<Question, ValueFinder>();
  readonly #asked = new WeakMap<Question, AskedByName>();

  /**
   * @param readings The readings of the stories' passages; each is given up once it is indexed.
   * @param ranking Other weights than those that the project ships.
   * @param kept What was made of the folder before.
   */
  constructor(
    stories: readonly Story[],
    people: People,
    readings: Readings = new Readings(stories),
    ranking = shippedRanking(),
    kept = new KeptIndex(),
  ) {
    this.corpus = new Corpus(stories, people, readings, kept.words);
    this.#ranking = ranking;
    this.#candidates = new Candidates(this.corpus, kept.index);
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
    return this.#order(question, this.measure(question, options), this.#ranking, shippedValues());
  }

  /**
   * The same by another ranking, of what `measureAll` found.
   *
   * @param values What tells how likely words are what is asked for; not regarded where it is not given.
   */
  rankBy(
    ranking: Ranking,
    question: Question,
    measured: readonly MeasuredPassage[],
    wanted = 0,
    values?: ValueModel,
  ): readonly Ranked[] {
    return this.#order(
      question,
      reorder(measured, question, ranking, wanted, this.#isNamed(question)),
      ranking,
      values,
    );
  }

  /** What finds the very words that answer a question. */
  valuesOf(question: Question): ValueFinder {
    const known = this.#values.get(question) ?? new ValueFinder(this.corpus, question);
    this.#values.set(question, known);
    return known;
  }

  /** The words of a found sentence that are most likely what is asked for, within its passage. */
  valueIn(question: Question, { passage, sentence, value: named }: Ranked): Span | undefined {
    if (named !== undefined) return named;
    const value = this.valuesOf(question).find(passage, sentence, shippedValues());
    if (!value || value.odds < LEAST_ODDS) return undefined;
    const { start } = this.corpus.span(sentence);
    return { start: start + value.span.start, end: start + value.span.end };
  }

  /** What the verdict on a question is judged by, in the order of `VERDICT_FEATURES`. */
  measureVerdict(
    question: Question,
    ranked: readonly Ranked[],
    values: ValueModel = shippedValues(),
  ): Float32Array | undefined {
    const [best] = ranked;
    if (!best) return undefined;
    const finder = this.valuesOf(question);
    const value = finder.find(best.passage, best.sentence, values);
    const facts = valueFacts(value, finder.asked.kind);
    return measureVerdict(question, ranked, evidenceOf(this.corpus, this.#matcher, question, best), facts);
  }

  /** In the order of their scores, but first what the question asks for by what it is called. */
  #order(
    question: Question,
    measured: readonly MeasuredPassage[],
    ranking: Ranking,
    values: ValueModel | undefined,
  ): readonly Ranked[] {
    const ranked = this.#byValue(
      rank(this.corpus, ranking, question, measured),
      question,
      measured,
      ranking,
      values,
    );
    const direct = directHit(this.corpus, question, this.#askedOf(question), measured, ranked);
    if (direct === undefined) return ranked;
    const score = Math.max(direct.score, ranked[0]?.score ?? 0);
    const others = ranked.filter(({ passage }) => passage !== direct.passage);
    return [{ ...direct, score }, ...others];
  }

  #byValue(
    ranked: readonly Ranked[],
    question: Question,
    measured: readonly MeasuredPassage[],
    ranking: Ranking,
    values: ValueModel | undefined,
  ): readonly Ranked[] {
    const finder = this.valuesOf(question);
    const { kind } = finder.asked;
    // Nearly any words are a phrase: what a sentence has of them tells little of it.
    if (!values || kind === undefined || kind === 'phrase') return ranked;
    return byValue(
      ranked,
      measured,
      ranking,
      (passage, sentence) => finder.find(passage, sentence, values)?.odds,
      kind === 'speech' ? FAR : NEAR,
    );
  }

  #askedOf(question: Question): AskedByName {
    const known = this.#asked.get(question);
    if (known !== undefined) return known;
    const asked = {
      field: new AskedField(this.corpus, question),
      topic: new AskedTopic(this.corpus, question),
      unit: new AskedUnit(this.corpus, question),
    };
    this.#asked.set(question, asked);
    return asked;
  }

  #isNamed(question: Question): IsNamed {
    const { field, topic, unit } = this.#askedOf(question);
    return (one) =>
      asksAll(one) ||
      unit.in(one.passage) !== undefined ||
      field.in(one.passage) !== undefined ||
      topic.at(one.passage) !== 'none';
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
    const { field, topic } = this.#askedOf(question);
    // What is asked for by its name goes before all that only shares words.
    const coverOf = (passage: number) => {
      checkBudget();
      const named = field.in(passage) === undefined ? WORTH[topic.at(passage)] : 1;
      return share(wholeOf(corpus, matcher, passage), rarities) + named;
    };
    return matcher.with(question, () => {
      const found = this.#candidates.find(terms, limit, coverOf, accepts);
      return words.with(question, () =>
        measure({ corpus, matcher, words, ranking }, question, found, wanted, this.#isNamed(question)),
      );
    });
  }
}
