import type { Corpus } from '../index/corpus.js';
import { PARTS } from '../index/structure.js';
import type { AskedWords } from '../match/asked-words.js';
import { AT, ROW } from '../match/features.js';
import type { Match, Matcher } from '../match/matcher.js';
import { nearPairs } from '../match/neighbours.js';
import type { Scanned } from '../match/scan.js';
import { share, shareOfBoth, union } from '../match/shares.js';
import type { StoryMatch } from '../match/story-match.js';
import { type Surroundings, surroundingsOf } from '../match/surroundings.js';
import type { Question } from '../question/question.js';
import type { Kind } from '../question/question-kind.js';
import { countsSomething, figureBefore, quantityIn } from '../value/quantity-signs.js';
import { nearest, satisfies } from '../value/satisfaction.js';
import { opensWithPronoun, sentenceCues } from '../value/sentence-cues.js';
import { PASSAGE_AT } from './passage-features.js';

/** A sentence of a passage, measured for a question. */
export interface Measured {
  readonly passage: number;
  /** Its number in the corpus. */
  readonly sentence: number;
  /** In the order of `SENTENCE_FEATURES`. */
  readonly features: Float32Array;
}

/** A sentence that is being measured: its tokens, what they share with the question, and the row to fill. */
interface Sentence {
  readonly row: Float32Array;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly match: Match;
  readonly before: Match | undefined;
}

/** A sentence of so many tokens is of average length. */
const AVERAGE = 25;
/** What ends a question, with the marks that close what is quoted. */
const ASKS = /\?[\s»”"’')\]]*$/u;
/** So many characters at a sentence's end show whether it asks. */
const CLOSING = 6;
/** The numbers of the parts of passages. */
const PART = {
  prose: PARTS.indexOf('prose'),
  introduction: PARTS.indexOf('introduction'),
  item: PARTS.indexOf('item'),
  row: PARTS.indexOf('row'),
  code: PARTS.indexOf('code'),
  question: PARTS.indexOf('question'),
};
/** A sentence of fewer tokens says little. */
const SHORT = 6;

/** What is asked for shows better which sentence has it for some kinds of question than for others. */
const SATISFIED_AT: Partial<Record<Kind, number>> = {
  when: AT['s-satisfied-when'],
  howmany: AT['s-satisfied-howmany'],
};

/** Measures sentences for the question that the matcher and the words are set to. */
export class SentenceMeter {
  readonly #corpus: Corpus;
  readonly #matcher: Matcher;
  readonly #words: AskedWords;
  readonly #question: Question;
  readonly #rarities: Float32Array;
  /** The idf of the names, 0 for other query terms; and of the numbers. */
  readonly #names: Float32Array;
  readonly #numbers: Float32Array;

  constructor(corpus: Corpus, matcher: Matcher, words: AskedWords, question: Question) {
    const { queryTerms } = question;
    this.#corpus = corpus;
    this.#matcher = matcher;
    this.#words = words;
    this.#question = question;
    this.#rarities = Float32Array.from(queryTerms, ({ idf }) => idf);
    this.#names = Float32Array.from(queryTerms, ({ isName, idf }) => (isName ? idf : 0));
    this.#numbers = Float32Array.from(queryTerms, ({ isNumber, idf }) => (isNumber ? idf : 0));
  }

  /**
   * The sentences of a passage.
   *
   * @param ground The passage's features, in the order of `PASSAGE_FEATURES`.
   */
  measure(passage: Scanned, ground: Float32Array, story: StoryMatch): Measured[] {
    const { sentences, firstSentence, candidate } = passage;
    const { sentenceTokens } = this.#corpus;
    const titled = ground[PASSAGE_AT['st-title']] ?? 0;
    const asks = sentences.map((_, i) => this.#asks(firstSentence + i, candidate.passage));
    const first = asks.indexOf(false);
    const surroundings = surroundingsOf(this.#question, this.#rarities, passage, story);
    // One allocation for all rows: each of its own would cost more than what is put into it.
    const rows = new Float32Array(sentences.length * ROW);
    const measured = sentences.map((match, i) => {
      const row = rows.subarray(i * ROW, (i + 1) * ROW);
      const number = firstSentence + i;
      const [from, to] = [sentenceTokens.at(number), sentenceTokens.at(number + 1)];
      const sentence = { row, number, from, to, match, before: sentences[i - 1] };
      this.#measureWords(sentence);
      this.#measureAround(sentence, surroundings);
      this.#measureForm(sentence, surroundings);
      // A sentence that names nothing of the question keeps zeros for all that it might have named.
      if (match.hits.length > 0) {
        this.#measureConcepts(sentence);
        this.#measureStory(sentence, surroundings);
      }
      // Of what the title tells already, the first sentence tells it again.
      if (!sentence.before) row[AT['s-first-titled']] = titled;
      this.#measureKind(sentence);
      this.#measurePart(sentence, passage);
      if (i === first) row[AT['s-topic-opens']] = ground[PASSAGE_AT['topic-opens']] ?? 0;
      return { passage: candidate.passage, sentence: number, features: row };
    });
    const telling = measured.filter((_, i) => !asks[i]);
    return telling.length > 0 ? telling : measured;
  }

  /** Whether a sentence asks: another answers. */
  #asks(sentence: number, passage: number): boolean {
    const part = this.#corpus.parts.at(sentence);
    const { kind = 'prose', text = '' } = this.#corpus.passages[passage] ?? {};
    // Outside of its parts, a question with its answer has only labels: "Q :".
    if (part === PART.question || (kind === 'question' && part === PART.prose)) return true;
    return ASKS.test(text.slice(0, this.#corpus.span(sentence).end).slice(-CLOSING));
  }

  /** The part of the passage that it stands in. */
  #measurePart({ row, number }: Sentence, { firstSentence }: Scanned): void {
    const part = this.#corpus.parts.at(number);
    const before = number > firstSentence ? this.#corpus.parts.at(number - 1) : part;
    if (part === PART.introduction) row[AT['s-introduction']] = 1;
    if (part === PART.item) row[AT['s-item']] = 1;
    if (part === PART.row) row[AT['s-row']] = 1;
    if (part === PART.code) row[AT['s-code']] = 1;
    if (before === PART.question && part !== PART.question) row[AT['s-opens-answer']] = 1;
  }

  /** The query terms that it names itself, and how they stand to each other. */
  #measureConcepts({ row, match, from, to }: Sentence): void {
    const rarities = this.#rarities;
    const { weights } = match;
    const cover = share(weights, rarities);
    row[AT['s-cover']] = cover;
    row[AT['s-cover2']] = cover * cover;
    row[AT['s-names']] = share(weights, this.#names);
    row[AT['s-numbers']] = share(weights, this.#numbers);
    row[AT['s-density']] = match.hits.length / Math.max(4, to - from);
    row[AT['s-near-pairs']] = nearPairs(match, rarities);
    row[AT['s-opening']] = weights[0] ?? 0;
    row[AT['s-last-but-one']] = weights.at(-2) ?? 0;
    row[AT['s-focus']] = weights[this.#question.focus] ?? 0;
  }

  /** The question's very words, little ones and all. */
  #measureWords({ row, from, to }: Sentence): void {
    const shared = this.#words.compare(from, to, (to - from) / AVERAGE);
    row[AT['s-run']] = shared.run;
    row[AT['s-run-rarity']] = shared.runRarity;
    row[AT['s-words']] = shared.cover;
    row[AT['s-words-bm25']] = shared.bm25;
  }

  /** What it names together with the sentences next to it and with the title, and what of it the title does not. */
  #measureAround({ row, match, from, before }: Sentence, { passage, given }: Surroundings): void {
    const { weights } = match;
    const titled = union(weights, passage.title);
    row[AT['s-title']] = share(titled, this.#rarities);
    row[AT['s-prev']] = shareOfBoth(titled, before?.weights ?? titled, this.#rarities);
    row[AT['s-given']] = share(weights, given);
    if (before && opensWithPronoun(this.#corpus, from))
      row[AT['s-pronoun-prev']] = share(before.weights, this.#rarities);
  }

  /** What it names that is rare in its story and in its passage, and how much of that next to the other sentences. */
  #measureStory({ row, match: { weights } }: Sentence, surroundings: Surroundings): void {
    const { story, rareInStory, rest, here, hereTop, coverTop } = surroundings;
    const local = share(weights, story.local);
    row[AT['s-local']] = local;
    row[AT['s-local-top']] = local / story.localTop;
    row[AT['s-local-rare']] = share(weights, rareInStory);
    row[AT['s-rest']] = share(weights, rest);
    row[AT['s-here-top']] = share(weights, here) / hereTop;
    row[AT['s-top']] = share(weights, this.#rarities) / coverTop;
  }

  /** Its place in the passage, its length and its end. */
  #measureForm({ row, number, from, to }: Sentence, { passage }: Surroundings): void {
    const text = this.#corpus.passages[passage.candidate.passage]?.text ?? '';
    row[AT['s-index']] = Math.min(1, (number - passage.firstSentence) / 8);
    row[AT['s-short']] = to - from < SHORT ? 1 : 0;
    row[AT['s-asks']] = text.charAt(this.#corpus.span(number).end - 1) === '?' ? 1 : 0;
  }

  /** What it holds that may answer, and how well that is of the kind asked for; after all that it names. */
  #measureKind({ row, match, from, to }: Sentence): void {
    const [corpus, matcher, question] = [this.#corpus, this.#matcher, this.#question];
    if (question.units) row[AT['s-quantity']] = quantityIn(corpus, matcher, question.units, from, to);
    const cues = sentenceCues(corpus, matcher, match, this.#rarities, from, to);
    const count = countsSomething(corpus, matcher, from, to) ? 1 : 0;
    const counted = figureBefore(corpus, matcher, match, question.focus, from);
    const quantity = Math.max(row[AT['s-quantity']] ?? 0, counted);
    const holdings = { cues, count, quantity };
    const satisfied = satisfies(question, holdings);
    row[AT['s-predicate-satisfied']] = (match.weights[question.predicate] ?? 0) * (satisfied ?? 0.5);
    if (satisfied === undefined) return;
    row[AT['s-satisfied']] = satisfied;
    const ofKind = SATISFIED_AT[question.kind];
    if (ofKind !== undefined) row[ofKind] = satisfied;
    row[AT['s-unsatisfied']] = satisfied < 0.3 ? 1 : 0;
    row[AT['s-satisfied-near']] = satisfied * nearest(question, holdings);
    row[AT['s-satisfied-local']] = satisfied * (row[AT['s-local']] ?? 0);
  }
}
