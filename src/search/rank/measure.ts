import { checkBudget } from '../../text/budget.js';
import type { Candidate } from '../index/candidates.js';
import type { Corpus } from '../index/corpus.js';
import type { AskedWords } from '../match/asked-words.js';
import type { Matcher } from '../match/matcher.js';
import { scan } from '../match/scan.js';
import { type StoryMatch, storyMatches } from '../match/story-match.js';
import type { Question } from '../question/question.js';
import { PassageMeter } from './passage-features.js';
import type { Ranking } from './ranking.js';
import { type Measured, SentenceMeter } from './sentence-features.js';

/** A passage measured for a question. */
export interface MeasuredPassage {
  readonly passage: number;
  /** In the order of `PASSAGE_FEATURES`. */
  readonly features: Float32Array;
  readonly score: number;
  /** None where others are nearer: it is not worth reading. */
  readonly sentences: readonly Measured[];
}

/** So many passages are read sentence by sentence, or more where more are wanted. */
const READ_CLOSELY = 10;

/** What measures passages for the question that the matcher and the words are set to. */
export interface Meters {
  readonly corpus: Corpus;
  readonly matcher: Matcher;
  readonly words: AskedWords;
  readonly ranking: Ranking;
}

/** Whether a passage may be what a question asks for by its name: that is read wherever it stands in the order. */
export type IsNamed = (one: Pick<MeasuredPassage, 'passage' | 'features'>) => boolean;

/**
 * Measures some passages for a question, and every sentence of the best of them.
 *
 * @param wanted So many passages at least are measured by their sentences, where there are as many.
 * @returns The best first, ties by place.
 */
export function measure(
  { corpus, matcher, words, ranking }: Meters,
  question: Question,
  candidates: readonly Candidate[],
  wanted: number,
  isNamed: IsNamed,
): MeasuredPassage[] {
  const scanned = candidates.map((candidate) => scan(corpus, matcher, candidate, question.queryTerms.length));
  const stories = storyMatches(
    corpus,
    scanned,
    Float32Array.from(question.queryTerms, ({ idf }) => idf),
  );
  const rows = new PassageMeter(corpus, matcher, words, question).measure(scanned, stories);
  const passages = scanned.map((found, i) => ({
    found,
    passage: found.candidate.passage,
    features: rows[i] as Float32Array,
  }));
  const meter = new SentenceMeter(corpus, matcher, words, question);
  return byScore(passages, ranking).map(({ found, passage, features, score }, i) => {
    const story = stories.get(corpus.storyOf[passage] ?? 0) as StoryMatch;
    checkBudget();
    const isClose = isRead(i, question, wanted) || isNamed({ passage, features });
    const sentences = isClose ? meter.measure(found, features, story) : [];
    return { passage, features, score, sentences };
  });
}

/** Measured passages as another ranking would order and read them, where every one of them was read. */
export function reorder(
  measured: readonly MeasuredPassage[],
  question: Question,
  ranking: Ranking,
  wanted: number,
  isNamed: IsNamed,
): MeasuredPassage[] {
  return byScore(measured, ranking).map((one, i) =>
    isRead(i, question, wanted) || isNamed(one) ? one : { ...one, sentences: [] },
  );
}

/** Whether the passage at a place in the order is read sentence by sentence. */
function isRead(at: number, { kind }: Question, wanted: number): boolean {
  return kind === 'when' || at < Math.max(READ_CLOSELY, wanted);
}

/** Passages with their scores, the best first, ties by place. */
function byScore<P extends Pick<MeasuredPassage, 'passage' | 'features'>>(
  passages: readonly P[],
  ranking: Ranking,
): (P & { readonly score: number })[] {
  return passages
    .map((one) => ({ ...one, score: ranking.ofPassage(one.features) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}
