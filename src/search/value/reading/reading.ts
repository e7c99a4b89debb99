import { type Term, terms } from '../../../language/terms.js';
import type { Language } from '../../../text/language.js';
import type { Span } from '../../../text/span.js';
import { type Corpus, TokenFlag, wordOf } from '../../index/corpus.js';
import type { Question } from '../../question/question.js';
import { type Tag, type Tags, tagsOf } from './word-tags.js';

/** A word of a sentence that is read for a question. Offsets are within the sentence. */
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
  /** The query term that it stands for, or -1; and how well it does, from 0 to 1. */
  readonly queryTerm: number;
  readonly weight: number;
}

/** A sentence read for a question: its words, what they are, and what of the question they stand for. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
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
    const first = this.#corpus.sentenceTokens.at(sentence);
    let last = 0;
    const words = this.#termsOf(passage, sentence, text, language).map((term, i): Word => {
      const gap = text.slice(last, term.start);
      last = term.end;
      return this.#wordOf(first + i, term, gap, text, language);
    });
    const isFirst = sentenceStarts.at(passage) === sentence;
    return { text, words, language, isFirst, titled: this.#titled(passage) };
  }

  /** The terms of a sentence, told by itself; by its whole passage where that has others there. */
  #termsOf(passage: number, sentence: number, text: string, language: Language): readonly Term[] {
    const { sentenceTokens, tokenStarts } = this.#corpus;
    const [first, end] = [sentenceTokens.at(sentence), sentenceTokens.at(sentence + 1)];
    const alone = terms(text, language);
    if (alone.length === end - first) return alone;
    const { start } = this.#corpus.span(sentence);
    return this.#corpus
      .termsOf(passage)
      .slice(first - tokenStarts.at(passage), end - tokenStarts.at(passage))
      .map((term) => ({ ...term, start: term.start - start, end: term.end - start }));
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

  #wordOf(at: number, term: Term, gap: string, text: string, language: Language): Word {
    const token = this.#corpus.tokens.at(at);
    const asked = term.stop ? undefined : this.#asked.get(wordOf(token));
    const low = text.slice(term.start, term.end).toLowerCase();
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
      isNameWord: this.#corpus.isNameWord(wordOf(token)),
      queryTerm: asked?.queryTerm ?? -1,
      weight: asked?.weight ?? 0,
    };
  }
}

/** Whether a word of a reading has a tag; false outside the reading. */
export function has({ words }: Reading, at: number, tag: Tag): boolean {
  return words[at]?.tags.has(tag) ?? false;
}
