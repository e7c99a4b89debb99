import type { Corpus } from '../index/corpus.js';
import type { Scanned } from './scan.js';
import { raise, share } from './shares.js';

/** What a story has of the question, over its candidates and its title. */
export interface StoryMatch {
  readonly weights: Float32Array;
  /** How rare each query term is among the story's sentences: what most of them say tells none from the others. */
  readonly local: Float32Array;
  /** The best of MiniSearch's scores. */
  readonly score: number;
  /** The most of the question's local idf that one sentence covers. */
  readonly localTop: number;
}

/** What each story has of the question, by the story's number. */
export function storyMatches(
  corpus: Corpus,
  scanned: readonly Scanned[],
  rarities: Float32Array,
): Map<number, StoryMatch> {
  const byStory = new Map<number, Scanned[]>();
  for (const passage of scanned) {
    const story = corpus.storyOf[passage.candidate.passage] ?? 0;
    const known = byStory.get(story);
    if (known) known.push(passage);
    else byStory.set(story, [passage]);
  }
  return new Map([...byStory].map(([story, passages]) => [story, matchStory(passages, rarities)]));
}

function matchStory(passages: readonly Scanned[], rarities: Float32Array): StoryMatch {
  const size = rarities.length;
  const weights = new Float32Array(size);
  const holding = new Float32Array(size);
  let sentences = 0;
  for (const { title, whole, sentences: matches } of passages) {
    raise(weights, title);
    raise(weights, whole);
    sentences += matches.length;
    for (const match of matches)
      for (let c = 0; c < size; c++) if ((match.weights[c] ?? 0) > 0.3) holding[c] = (holding[c] ?? 0) + 1;
  }
  const title = passages[0]?.title ?? weights;
  const local = holding.map((n, c) => Math.log(1 + (sentences - n + 0.5) / (n + 0.5)) * (title[c] ? 0.6 : 1));
  let localTop = 1e-6;
  for (const { sentences: matches } of passages) {
    for (const match of matches) {
      localTop = Math.max(localTop, share(match.weights, local));
    }
  }
  const score = Math.max(0, ...passages.map(({ candidate }) => candidate.score));
  return { weights, local, score, localTop };
}
