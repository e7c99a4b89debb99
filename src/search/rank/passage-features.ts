import type { PassageKind } from '../../stories/story/story.js';
import type { Corpus } from '../index/corpus.js';
import type { AskedWords } from '../match/asked-words.js';
import { placesOf } from '../match/features.js';
import type { Matcher } from '../match/matcher.js';
import { nearPairs } from '../match/neighbours.js';
import type { Scanned } from '../match/scan.js';
import { matchSection } from '../match/section-match.js';
import { add, bm25, rarest, share, shareOfBoth, union } from '../match/shares.js';
import type { StoryMatch } from '../match/story-match.js';
import type { Question } from '../question/question.js';

/** The names of what passages are ordered by. */
export const PASSAGE_FEATURES = [
  'p-cover',
  'p-title',
  'p-rarest',
  'p-names',
  'p-top',
  'st-cover',
  'st-title',
  'st-mini',
  'own',
  'bm25-flat',
  'words',
  'words-bm25',
  'words-pairs',
  'best-titled',
  'best-two',
  'best-pairs',
  'heading',
  'heading-named',
  'subject-named',
  'topic',
  'topic-opens',
  'section-opens',
  'question',
  'question-named',
  'is-list',
  'is-table',
  'is-code',
  'is-question',
  'is-dialogue',
] as const;

/** The place of each in a passage's row. */
export const PASSAGE_AT = placesOf(PASSAGE_FEATURES);

/** The places of what tells the kinds of passages. */
const KIND_AT: ReadonlyMap<PassageKind, number> = new Map(
  (['list', 'table', 'code', 'question', 'dialogue'] as const).map((kind) => [
    kind,
    PASSAGE_AT[`is-${kind}`],
  ]),
);

/** Measures passages for the question that the words are set to. */
export class PassageMeter {
  readonly #corpus: Corpus;
  readonly #words: AskedWords;
  readonly #matcher: Matcher;
  readonly #rarities: Float32Array;
  /** The idf of the names, 0 for other query terms. */
  readonly #names: Float32Array;

  constructor(corpus: Corpus, matcher: Matcher, words: AskedWords, { queryTerms }: Question) {
    this.#corpus = corpus;
    this.#matcher = matcher;
    this.#words = words;
    this.#rarities = Float32Array.from(queryTerms, (queryTerm) => queryTerm.idf);
    this.#names = Float32Array.from(queryTerms, (queryTerm) => (queryTerm.isName ? queryTerm.idf : 0));
  }

  /** The features of some passages, each in the order of `PASSAGE_FEATURES`. */
  measure(passages: readonly Scanned[], stories: ReadonlyMap<number, StoryMatch>): Float32Array[] {
    const best = Math.max(1e-6, ...passages.map(({ candidate }) => candidate.score));
    const all = new Float32Array(passages.length * PASSAGE_FEATURES.length);
    const rows = passages.map((_, i) =>
      all.subarray(i * PASSAGE_FEATURES.length, (i + 1) * PASSAGE_FEATURES.length),
    );
    for (const [i, passage] of passages.entries()) {
      const row = rows[i] as Float32Array;
      this.#measureWhole(row, passage);
      this.#measureWords(row, passage);
      this.#measureBestSentences(row, passage);
      this.#measureSection(row, passage);
      const story = stories.get(this.#corpus.storyOf[passage.candidate.passage] ?? 0) as StoryMatch;
      row[PASSAGE_AT['st-cover']] = share(story.weights, this.#rarities);
      row[PASSAGE_AT['st-mini']] = story.score / best;
    }
    const top = Math.max(1e-6, ...rows.map((row) => row[PASSAGE_AT['p-title']] ?? 0));
    for (const row of rows) row[PASSAGE_AT['p-top']] = (row[PASSAGE_AT['p-title']] ?? 0) / top;
    return rows;
  }

  /** What the passage as a whole names, its title with it. */
  #measureWhole(row: Float32Array, { candidate, title, whole, counts }: Scanned): void {
    const titled = union(whole, title);
    const { tokenStarts } = this.#corpus;
    const length = tokenStarts.at(candidate.passage + 1) - tokenStarts.at(candidate.passage);
    row[PASSAGE_AT['p-cover']] = share(whole, this.#rarities);
    row[PASSAGE_AT['p-title']] = share(titled, this.#rarities);
    row[PASSAGE_AT['bm25-flat']] = bm25(
      add(counts, title),
      length / this.#corpus.averageLength,
      this.#rarities,
    );
    row[PASSAGE_AT['p-rarest']] = rarest(whole, this.#rarities);
    row[PASSAGE_AT['p-names']] = share(titled, this.#names);
    row[PASSAGE_AT['st-title']] = share(title, this.#rarities);
    row[PASSAGE_AT.own] = share(whole.map(ownWeight), this.#rarities);
  }

  /** What it is, and how the question and what stands above it name each other. */
  #measureSection(row: Float32Array, passage: Scanned): void {
    const section = matchSection(this.#corpus, this.#matcher, passage, this.#rarities);
    const id = passage.candidate.passage;
    const opens = this.#corpus.openings[id] ? 1 : 0;
    const opensStory = this.#corpus.storyOf[id] === this.#corpus.storyOf[id - 1] ? 0 : 1;
    const topic = section.covered * Math.max(section.headingNamed, section.subjectNamed);
    const opened = Math.max(section.headingNamed * opens, section.subjectNamed * opensStory);
    row[PASSAGE_AT.heading] = section.heading;
    row[PASSAGE_AT['heading-named']] = section.headingNamed;
    row[PASSAGE_AT['subject-named']] = section.subjectNamed;
    row[PASSAGE_AT.topic] = topic;
    row[PASSAGE_AT['topic-opens']] = section.covered * opened;
    row[PASSAGE_AT['section-opens']] = opens;
    row[PASSAGE_AT.question] = section.asked;
    row[PASSAGE_AT['question-named']] = section.askedNamed * section.asked;
    const at = KIND_AT.get(this.#corpus.passages[id]?.kind ?? 'prose');
    if (at !== undefined) row[at] = 1;
  }

  #measureWords(row: Float32Array, { candidate }: Scanned): void {
    const { tokenStarts, averageLength } = this.#corpus;
    const [from, to] = [tokenStarts.at(candidate.passage), tokenStarts.at(candidate.passage + 1)];
    const words = this.#words.compare(from, to, (to - from) / averageLength);
    row[PASSAGE_AT.words] = words.cover;
    row[PASSAGE_AT['words-bm25']] = words.bm25;
    row[PASSAGE_AT['words-pairs']] = words.pairs;
  }

  #measureBestSentences(row: Float32Array, { sentences, title }: Scanned): void {
    let [titled, two, near] = [0, 0, 0];
    for (let i = 0; i < sentences.length; i++) {
      const match = sentences[i];
      if (!match) break;
      const { weights } = match;
      titled = Math.max(titled, shareOfBoth(weights, title, this.#rarities));
      two = Math.max(two, shareOfBoth(weights, sentences[i + 1]?.weights ?? weights, this.#rarities));
      near = Math.max(near, nearPairs(match, this.#rarities));
    }
    row[PASSAGE_AT['best-titled']] = titled;
    row[PASSAGE_AT['best-two']] = two;
    row[PASSAGE_AT['best-pairs']] = near;
  }
}

/** Counts only a word of the question itself, none that stands for it. */
const ownWeight = (weight: number) => (weight > 0.95 ? 1 : 0);
