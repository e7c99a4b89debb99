import { isQuestionWord } from '../../lexicon/stop-words.js';
import type { Language } from '../../text/language.js';
import { type Corpus, TokenFlag, wordOf } from '../index/corpus.js';
import { PARTS } from '../index/structure.js';
import { idf } from '../question/query-term.js';
import type { Matcher } from './matcher.js';
import type { Scanned } from './scan.js';
import { raise, share, union } from './shares.js';

const QUESTION = PARTS.indexOf('question');

/** How a question and what a passage stands under name each other; shares are of idf, from 0 to 1. */
export interface SectionMatch {
  /** The share of the question that the heading next above names. */
  readonly heading: number;
  /** The share of that heading that the question names. */
  readonly headingNamed: number;
  /** The largest share of a name of the story's subject that the question names. */
  readonly subjectNamed: number;
  /** The share of the question that the heading and the best such name cover together: 1 where it asks no more. */
  readonly covered: number;
  /** The share of the question that the question within the passage names, and of that what the question names. */
  readonly asked: number;
  readonly askedNamed: number;
}

/** Compares what stands above a passage with the question that the matcher is set to. */
export function matchSection(
  corpus: Corpus,
  matcher: Matcher,
  { candidate, firstSentence, sentences }: Scanned,
  rarities: Float32Array,
): SectionMatch {
  const { passage } = candidate;
  const nearest = corpus.nearest[passage];
  const heading = matcher.matchLists(nearest);
  const subjects = corpus.subjects[corpus.storyOf[passage] ?? 0] ?? [];
  let subjectNamed = 0;
  let subject: Float32Array = new Float32Array(rarities.length);
  for (const name of subjects) {
    const named = namedOf(corpus, matcher, name);
    if (named <= subjectNamed) continue;
    [subjectNamed, subject] = [named, matcher.matchLists(name)];
  }
  const language = corpus.languages[corpus.storyOf[passage] ?? 0] ?? 'und';
  const asked = new Float32Array(rarities.length);
  let askedNamed = 0;
  for (const [i, { weights }] of sentences.entries()) {
    if (corpus.parts.at(firstSentence + i) !== QUESTION) continue;
    raise(asked, weights);
    askedNamed = Math.max(askedNamed, namedOf(corpus, matcher, wordsOf(corpus, firstSentence + i, language)));
  }
  return {
    heading: share(heading, rarities),
    headingNamed: nearest === undefined ? 0 : namedOf(corpus, matcher, nearest),
    subjectNamed,
    covered: share(union(heading, subject), rarities),
    asked: share(asked, rarities),
    askedNamed,
  };
}

/** The share of some words' idf that the question names; stop words count for nothing. */
function namedOf(corpus: Corpus, matcher: Matcher, words: Int32Array): number {
  let [part, whole] = [0, 0];
  for (const token of words) {
    if ((token & TokenFlag.stop) !== 0) continue;
    const weight = idf(corpus.vocabulary.frequency(wordOf(token)), corpus.passages.length);
    whole += weight;
    part += weight * matcher.weightOf(token);
  }
  return whole > 0 ? part / whole : 0;
}

/** The words of a sentence, without those that only ask. */
function wordsOf(corpus: Corpus, sentence: number, language: Language): Int32Array {
  const { sentenceTokens, tokens, tokenForms, forms } = corpus;
  const found: number[] = [];
  for (let at = sentenceTokens.at(sentence); at < sentenceTokens.at(sentence + 1); at++)
    if (!isQuestionWord(forms.key(tokenForms.at(at)), language)) found.push(tokens.at(at));
  return Int32Array.from(found);
}
