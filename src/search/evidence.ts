import type { Corpus } from './corpus.js';
import type { Matcher } from './matcher.js';
import type { Question } from './question.js';
import type { Ranked } from './rank.js';

/** For each concept of a question how well it is named, from 0 to 1, in ever wider surroundings of a sentence. */
export interface Evidence {
  readonly sentence: Float32Array;
  /** The sentences just before and after. */
  readonly around: Float32Array;
  readonly passage: Float32Array;
  /** The story's title, and the heading above the passage. */
  readonly title: Float32Array;
  /** The passages of the story, as many as are worth reading. */
  readonly story: Float32Array;
}

/** A story is read so far only: the sentence counts most. */
const MOST_TOKENS = 3000;

/** Where a found sentence's surroundings name what the question names. */
export function evidenceOf(corpus: Corpus, matcher: Matcher, question: Question, found: Ranked): Evidence {
  return matcher.with(question, () => {
    const { passage, sentence, story } = found;
    const first = corpus.sentenceStarts.at(passage);
    const end = corpus.sentenceStarts.at(passage + 1);
    const match = (from: number, to: number) =>
      matcher.match(corpus.sentenceTokens.at(from), corpus.sentenceTokens.at(to)).weights;
    const around = match(Math.max(first, sentence - 1), sentence);
    const after = match(sentence + 1, Math.min(end, sentence + 2));
    let from = passage;
    while (from > 0 && corpus.storyOf[from - 1] === story) from--;
    let to = passage + 1;
    while (corpus.storyOf[to] === story) to++;
    const tokens = corpus.tokenStarts.at(from);
    return {
      sentence: match(sentence, sentence + 1),
      around: around.map((weight, c) => Math.max(weight, after[c] ?? 0)),
      passage: match(first, end),
      title: matcher.matchLists(corpus.titles[story], corpus.headings[passage]),
      story: matcher.match(tokens, Math.min(tokens + MOST_TOKENS, corpus.tokenStarts.at(to))).weights,
    };
  });
}
