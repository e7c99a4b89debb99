import type { Candidate } from '../index/candidates.js';
import type { Corpus } from '../index/corpus.js';
import type { AskedWords } from '../match/asked-words.js';
import type { Matcher } from '../match/matcher.js';
import { type Scanned, scan } from '../match/scan.js';
import { type StoryMatch, storyMatches } from '../match/story-match.js';
import type { Question } from '../question/question.js';
import { PassageMeter } from './passage-features.js';
import { type Measured, SentenceMeter } from './sentence-features.js';
import { passageScoreOf } from './weights.js';

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

/**
 * Measures some passages for a question, and every sentence of the best of them.
 *
 * @param wanted So many passages at least are measured by their sentences, where there are as many.
 * @returns The best first, ties by place.
 */
export function measure(
  corpus: Corpus,
  matcher: Matcher,
  words: AskedWords,
  question: Question,
  candidates: readonly Candidate[],
  wanted: number,
): MeasuredPassage[] {
  const scanned = candidates.map((candidate) => scan(corpus, matcher, candidate, question.queryTerms.length));
  const stories = storyMatches(
    corpus,
    scanned,
    Float32Array.from(question.queryTerms, ({ idf }) => idf),
  );
  const passages = weigh(scanned, new PassageMeter(corpus, words, question).measure(scanned, stories));
  const closely = question.kind === 'when' ? passages.length : Math.max(READ_CLOSELY, wanted);
  const meter = new SentenceMeter(corpus, matcher, words, question);
  return passages.map(({ scanned: found, features, score }, i) => {
    const { passage } = found.candidate;
    const story = stories.get(corpus.storyOf[passage] ?? 0) as StoryMatch;
    return { passage, features, score, sentences: i < closely ? meter.measure(found, features, story) : [] };
  });
}

interface WeighedPassage {
  readonly scanned: Scanned;
  readonly features: Float32Array;
  readonly score: number;
}

/** The passages with their features, the best first, ties by place. */
function weigh(scanned: readonly Scanned[], rows: readonly Float32Array[]): WeighedPassage[] {
  return scanned
    .map((passage, i) => {
      const features = rows[i] as Float32Array;
      return { scanned: passage, features, score: passageScoreOf(features) };
    })
    .sort((a, b) => b.score - a.score || a.scanned.candidate.passage - b.scanned.candidate.passage);
}
