import type { Language } from '../../../text/language.js';
import { type Corpus, TokenFlag, wordOf } from '../../index/corpus.js';
import type { Question } from '../../question/question.js';
import { type Word, wordsOfSentence } from './sentence-words.js';
import type { Tag } from './word-tags.js';

export type { Word } from './sentence-words.js';

/** A sentence read for a question: its words, what they are, and what of the question they stand for. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** The same as they are where nothing is asked; they tell the sentence from others. */
  readonly plain: readonly Word[];
  readonly language: Language;
  /** It is the first of its passage. */
  readonly isFirst: boolean;
  /** How well the title of the story and the heading above name each query term, from 0 to 1. */
  readonly titled: Float32Array;
}

/** Reads sentences of a corpus for one question. */
export class SentenceReader {
  readonly #corpus: Corpus;
  /** For each word of the vocabulary that stands for a query term, that and how well. */
  readonly #asked = new Map<number, { readonly queryTerm: number; readonly weight: number }>();
  readonly #size: number;

  constructor(corpus: Corpus, { queryTerms }: Question) {
    this.#corpus = corpus;
    this.#size = queryTerms.length;
    for (const [queryTerm, { variants }] of queryTerms.entries())
      for (const { word, weight } of variants)
        if (weight > (this.#asked.get(word)?.weight ?? 0)) this.#asked.set(word, { queryTerm, weight });
  }

  /** Reads one sentence of a passage; both are given by their numbers. */
  read(passage: number, sentence: number): Reading {
    const { passages, storyOf, languages, sentenceStarts } = this.#corpus;
    const { start, end } = this.#corpus.span(sentence);
    const text = (passages[passage]?.text ?? '').slice(start, end);
    const language = languages[storyOf[passage] ?? 0] ?? 'und';
    const plain = wordsOfSentence(this.#corpus, passage, sentence);
    const words = plain.map((word) => {
      const asked = this.#asked.get(word.number);
      return asked ? { ...word, ...asked } : word;
    });
    const isFirst = sentenceStarts.at(passage) === sentence;
    return { text, words, plain, language, isFirst, titled: this.#titled(passage) };
  }

  #titled(passage: number): Float32Array {
    const weights = new Float32Array(this.#size);
    const { titles, storyOf, headings } = this.#corpus;
    for (const list of [titles[storyOf[passage] ?? 0], headings[passage]]) {
      for (const token of list ?? []) {
        const asked = (token & TokenFlag.stop) === 0 ? this.#asked.get(wordOf(token)) : undefined;
        if (asked) weights[asked.queryTerm] = Math.max(weights[asked.queryTerm] ?? 0, asked.weight);
      }
    }
    return weights;
  }
}

/** Whether a word of a reading has a tag; false outside the reading. */
export function has({ words }: Reading, at: number, tag: Tag): boolean {
  return words[at]?.tags.has(tag) ?? false;
}

/** What finds something in readings that is the same whatever is asked: once for a sentence as long as that is kept. */
export function onceForSentence<T extends object>(find: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<readonly Word[], T>();
  return (reading) => {
    const found = known.get(reading.plain) ?? find(reading);
    known.set(reading.plain, found);
    return found;
  };
}
