import { LRUCache } from 'lru-cache';
import { type Term, terms } from '../../../language/terms.js';
import type { Span } from '../../../text/span.js';
import { type Corpus, TokenFlag, wordOf } from '../../index/corpus.js';
import { type Tags, tagsOf } from './word-tags.js';

/** A word of a sentence. Offsets are within the sentence. */
export interface Word extends Span {
  /** In small letters, accents and all. */
  readonly low: string;
  /** Folded. */
  readonly form: string;
  readonly tags: Tags;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** It is often a stop word, and never what something is called. */
  readonly isStop: boolean;
  readonly isNumber: boolean;
  readonly isMonth: boolean;
  /** It is of a person's name; and the first word of it. */
  readonly isPerson: boolean;
  readonly opensPerson: boolean;
  /** The stories nearly always write it with a capital. */
  readonly isNameWord: boolean;
  /** Its number in the vocabulary; -1 for a stop word, which no question is about. */
  readonly number: number;
  /** The query term that it stands for, or -1; and how well it does, from 0 to 1. */
  readonly queryTerm: number;
  readonly weight: number;
}

/** So many sentences are kept of a corpus, at some 5 kB each: what is asked about once is soon asked about again. */
const SENTENCES = 2000;

const KEPT = new WeakMap<Corpus, LRUCache<number, readonly Word[]>>();

/** The words of one sentence of a passage, both by their numbers, as they are where nothing is asked. */
export function wordsOfSentence(corpus: Corpus, passage: number, sentence: number): readonly Word[] {
  const kept = KEPT.get(corpus) ?? new LRUCache({ max: SENTENCES });
  KEPT.set(corpus, kept);
  const known = kept.get(sentence);
  if (known) return known;
  const words = readWords(corpus, passage, sentence);
  kept.set(sentence, words);
  return words;
}

function readWords(corpus: Corpus, passage: number, sentence: number): Word[] {
  const { start, end } = corpus.span(sentence);
  const text = (corpus.passages[passage]?.text ?? '').slice(start, end);
  const language = corpus.languages[corpus.storyOf[passage] ?? 0] ?? 'und';
  const first = corpus.sentenceTokens.at(sentence);
  let last = 0;
  return termsOf(corpus, passage, sentence, text).map((term, i): Word => {
    const token = corpus.tokens.at(first + i);
    const low = text.slice(term.start, term.end).toLowerCase();
    const gap = text.slice(last, term.start);
    last = term.end;
    return {
      start: term.start,
      end: term.end,
      low,
      form: term.form,
      tags: tagsOf(low, language),
      gap,
      isCapital: term.capital,
      isStop: term.stop,
      isNumber: term.type === 'number',
      isMonth: term.type === 'month',
      isPerson: (token & TokenFlag.person) !== 0,
      opensPerson: (token & TokenFlag.start) !== 0,
      isNameWord: corpus.isNameWord(wordOf(token)),
      number: term.stop ? -1 : wordOf(token),
      queryTerm: -1,
      weight: 0,
    };
  });
}

/** The terms of a sentence, told by itself; by its whole passage where that has others there. */
function termsOf(corpus: Corpus, passage: number, sentence: number, text: string): readonly Term[] {
  const { sentenceTokens, tokenStarts, languages, storyOf } = corpus;
  const [first, end] = [sentenceTokens.at(sentence), sentenceTokens.at(sentence + 1)];
  const alone = terms(text, languages[storyOf[passage] ?? 0] ?? 'und');
  if (alone.length === end - first) return alone;
  const { start } = corpus.span(sentence);
  return corpus
    .termsOf(passage)
    .slice(first - tokenStarts.at(passage), end - tokenStarts.at(passage))
    .map((term) => ({ ...term, start: term.start - start, end: term.end - start }));
}
