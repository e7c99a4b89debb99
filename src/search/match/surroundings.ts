import type { Question } from '../question/question.js';
import type { Match } from './matcher.js';
import type { Scanned } from './scan.js';
import { share } from './shares.js';
import type { StoryMatch } from './story-match.js';

/** What all sentences of a passage are measured against. */
export interface Surroundings {
  readonly passage: Scanned;
  readonly story: StoryMatch;
  /** The idf of what the title names. */
  readonly given: Float32Array;
  /** How rare each query term is in the story: times its idf; and but for names and the focus. */
  readonly rareInStory: Float32Array;
  readonly rest: Float32Array;
  /** How rare each is among the sentences of the passage. */
  readonly here: Float32Array;
  /** The most that one sentence covers of these, and of all idf. */
  readonly hereTop: number;
  readonly coverTop: number;
}

/** What the sentences of a passage are measured against for a question, whose rarities are given. */
export function surroundingsOf(
  { queryTerms, focus }: Question,
  rarities: Float32Array,
  passage: Scanned,
  story: StoryMatch,
): Surroundings {
  const { sentences, title } = passage;
  const here = rarityAmong(sentences, rarities);
  let [hereTop, coverTop] = [1e-6, 1e-6];
  for (const { weights } of sentences) {
    hereTop = Math.max(hereTop, share(weights, here));
    coverTop = Math.max(coverTop, share(weights, rarities));
  }
  return {
    passage,
    story,
    given: rarities.map((idf, c) => (title[c] ? idf : 0)),
    rareInStory: rarities.map((idf, c) => idf * (story.local[c] ?? 0)),
    rest: story.local.map((idf, c) => (c === focus || queryTerms[c]?.isName ? 0 : idf)),
    here,
    hereTop,
    coverTop,
  };
}

/** How rare each query term is among some sentences, times its idf. */
function rarityAmong(sentences: readonly Match[], rarities: Float32Array): Float32Array {
  return rarities.map((idf, c) => {
    const holding = sentences.filter(({ weights }) => (weights[c] ?? 0) > 0.3).length;
    return idf * Math.log(1 + (sentences.length - holding + 0.5) / (holding + 0.5));
  });
}
