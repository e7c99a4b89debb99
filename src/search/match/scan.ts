import type { Candidate } from '../index/candidates.js';
import type { Corpus } from '../index/corpus.js';
import type { Match, Matcher } from './matcher.js';
import { raise } from './shares.js';

/** A candidate compared with the question: what its title, its sentences and the whole of it share. */
export interface Scanned {
  readonly candidate: Candidate;
  readonly title: Float32Array;
  readonly firstSentence: number;
  readonly sentences: readonly Match[];
  readonly whole: Float32Array;
  readonly counts: Float32Array;
}

/** Compares a candidate with the question that the matcher is set to. */
export function scan(corpus: Corpus, matcher: Matcher, candidate: Candidate, size: number): Scanned {
  const { passage } = candidate;
  const title = matcher.matchLists(
    ...(corpus.subjects[corpus.storyOf[passage] ?? 0] ?? []),
    corpus.headings[passage],
  );
  const firstSentence = corpus.sentenceStarts.at(passage);
  const end = corpus.sentenceStarts.at(passage + 1);
  const sentences: Match[] = [];
  const whole = new Float32Array(size);
  const counts = new Float32Array(size);
  for (let s = firstSentence; s < end; s++) {
    const match = matcher.match(corpus.sentenceTokens.at(s), corpus.sentenceTokens.at(s + 1));
    sentences.push(match);
    if (match.hits.length === 0) continue;
    raise(whole, match.weights);
    for (let c = 0; c < size; c++) counts[c] = (counts[c] ?? 0) + (match.counts[c] ?? 0);
  }
  return { candidate, title, firstSentence, sentences, whole, counts };
}

/** What a passage with all that stands above it has of the question that the matcher is set to. */
export function wholeOf(corpus: Corpus, matcher: Matcher, passage: number): Float32Array {
  const subjects = corpus.subjects[corpus.storyOf[passage] ?? 0] ?? [];
  const above = matcher.matchLists(...subjects, corpus.headings[passage]);
  return matcher.weightsIn(corpus.tokenStarts.at(passage), corpus.tokenStarts.at(passage + 1), above);
}
