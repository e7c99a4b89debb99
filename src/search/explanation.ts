import type { Passage } from '../stories/story/story.js';
import type { Span } from '../text/span.js';
import type { Corpus } from './index/corpus.js';
import type { Ranked } from './rank/ranked.js';
import type { Ranking } from './rank/ranking.js';
import type { Contribution } from './rank/weights.js';
import type { ExplainedJudgement } from './verdict/verdict.js';

/** An excerpt with what its score is made of. */
export interface ExplainedExcerpt {
  readonly passage: Passage;
  /** The marked sentence, within `passage.text`. */
  readonly answer: Span;
  readonly score: number;
  readonly ofPassage: readonly Contribution[];
  readonly ofSentence: readonly Contribution[];
}

/** What decided an answer. */
export interface Explanation {
  readonly question: string;
  /** What the question was read to ask for. */
  readonly kind: string;
  /** The words that were looked for, and how rare each is. */
  readonly terms: readonly { readonly text: string; readonly idf: number }[];
  /** Whether what the stories say that somebody is stands before all excerpts. */
  readonly isDefinition: boolean;
  readonly excerpts: readonly ExplainedExcerpt[];
  /** Undefined where nothing was found. */
  readonly judgement: ExplainedJudgement | undefined;
}

/** What decided the order of some ranked passages. */
export function explainRanked(
  corpus: Corpus,
  ranking: Ranking,
  ranked: readonly Ranked[],
): ExplainedExcerpt[] {
  return ranked.flatMap(({ passage: number, sentence, score, ground, features }): ExplainedExcerpt[] => {
    const passage = corpus.passages[number];
    if (!passage) return [];
    return [
      {
        passage,
        answer: corpus.span(sentence),
        score,
        ofPassage: ranking.explainPassage(ground),
        ofSentence: ranking.explainSentence(features),
      },
    ];
  });
}
