import type { Corpus } from '../index/corpus.js';
import { isContrary } from '../match/contrary.js';
import type { Match, Matcher } from '../match/matcher.js';
import { mayNegate } from '../question/negation.js';
import type { Question } from '../question/question.js';
import type { Ranked } from '../rank/ranked.js';
import { attributesOf, holdsAll } from '../value/asked-attribute.js';

/** What a found sentence and its surroundings have of a question; weights are from 0 to 1 for each query term. */
export interface Evidence {
  readonly match: Match;
  /** The sentences just before and after. */
  readonly around: Float32Array;
  readonly passage: Float32Array;
  /** The story's title, and the heading above the passage. */
  readonly title: Float32Array;
  /** The passages of the story, as many as are worth reading. */
  readonly story: Float32Array;
  /** The question asks for something (a birth, a spouse) of which neither the sentence nor its neighbours tell. */
  readonly lacksAttribute: boolean;
  /** The sentence says of a thing of the question the contrary of what that supposes. */
  readonly isContrary: boolean;
  /** The question asks what is not so, and the sentence negates nothing. */
  readonly lacksNegation: boolean;
  /** No story is in the language of the question. */
  readonly isForeign: boolean;
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
      matcher.match(corpus.sentenceTokens.at(from), corpus.sentenceTokens.at(to));
    const [before, after] = [Math.max(first, sentence - 1), Math.min(end, sentence + 2)];
    const [earlier, later] = [match(before, sentence).weights, match(sentence + 1, after).weights];
    const here = match(sentence, sentence + 1);
    const [near, far] = [corpus.sentenceTokens.at(before), corpus.sentenceTokens.at(after)];
    const told = formsOf(corpus, corpus.sentenceTokens.at(sentence), corpus.sentenceTokens.at(sentence + 1));
    const isAsserted = question.isNegated && question.kind !== 'yesno';
    return {
      match: here,
      around: earlier.map((weight, c) => Math.max(weight, later[c] ?? 0)),
      passage: matcher.weightsIn(corpus.sentenceTokens.at(first), corpus.sentenceTokens.at(end)),
      title: matcher.matchLists(...(corpus.subjects[story] ?? []), corpus.headings[passage]),
      story: matcher.weightsIn(...storyTokens(corpus, passage, story)),
      lacksAttribute: !holdsAll(attributesOf(question), corpus, near, far),
      isContrary: isContrary(question, told, corpus.languages[story] ?? 'und'),
      lacksNegation: isAsserted && !mayNegate(told),
      isForeign: !corpus.languages.includes(question.language),
    };
  });
}

/** The folded words of a run of tokens. */
function formsOf({ forms, tokenForms }: Corpus, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => forms.key(tokenForms.at(from + i)));
}

/** The first token of a passage's story, and the end of what is read of it. */
function storyTokens(corpus: Corpus, passage: number, story: number): [from: number, to: number] {
  let from = passage;
  while (from > 0 && corpus.storyOf[from - 1] === story) from--;
  let to = passage + 1;
  while (corpus.storyOf[to] === story) to++;
  const start = corpus.tokenStarts.at(from);
  return [start, Math.min(start + MOST_TOKENS, corpus.tokenStarts.at(to))];
}
