import type { Span } from '../../text/span.js';
import type { Corpus } from '../index/corpus.js';
import type { Question } from '../question/question.js';
import type { MeasuredPassage } from './measure.js';
import type { Ranking } from './ranking.js';
import type { Measured } from './sentence-features.js';

/** A passage with its best sentence. */
export interface Ranked extends Measured {
  /** The features of the passage, in the order of `PASSAGE_FEATURES`. */
  readonly ground: Float32Array;
  readonly score: number;
  /** The number of its story. */
  readonly story: number;
  /** The question asks for it by what it is called. */
  readonly isDirect?: true;
  /** The very words that it asks for by what they are called, within the passage. */
  readonly value?: Span;
}

/**
 * The passages that were read, each by its best sentence, the best first; among equals first those in the
 * question's language, then by place.
 */
export function rank(
  corpus: Corpus,
  ranking: Ranking,
  { language }: Question,
  measured: readonly MeasuredPassage[],
): Ranked[] {
  const ranked = measured.flatMap(({ passage, sentences, score, features }): Ranked[] => {
    const scores = sentences.map((sentence) => ranking.ofSentence(sentence.features));
    const most = Math.max(...scores);
    const best = sentences[scores.indexOf(most)];
    if (!best) return [];
    return [
      {
        passage,
        sentence: best.sentence,
        features: best.features,
        ground: features,
        score: score + most,
        story: corpus.storyOf[passage] ?? 0,
      },
    ];
  });
  const isForeign = ({ story }: Ranked) => Number(corpus.languages[story] !== language);
  return ranked.sort((a, b) => b.score - a.score || isForeign(a) - isForeign(b) || a.passage - b.passage);
}
