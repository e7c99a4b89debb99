import { terms } from '../../language/terms.js';
import { WordList } from '../../lexicon/word-list.js';
import type { Language } from '../../text/language.js';
import type { Corpus } from '../index/corpus.js';
import type { Question } from '../question/question.js';
import type { Kind } from '../question/question-kind.js';
import { type Named, Naming } from './naming.js';
import { raise, share } from './shares.js';

/** So well must words stand for each other, and so much of the question and of a name name each other, in idf. */
const SAME = 0.9;
/** A paragraph of fewer words tells nothing. */
const FEWEST_WORDS = 3;
const GENERAL = new WordList('questions/topic-words');
/** What may ask for no more than a thing. */
const NAMING: ReadonlySet<Kind> = new Set(['what', 'whois', 'other']);

/** How a passage opens what a question asks for: not at all, by words that mean the same, or by its very words. */
export type Opening = 0 | 1 | 2;

/** Finds the passages that open the page or the section whose name is all that a question asks for. */
export class AskedTopic {
  readonly #corpus: Corpus;
  readonly #naming: Naming;
  readonly #forms: ReadonlySet<string>;
  /** The idf of each query term; none of those by which all about a thing is asked for. */
  readonly #rarities: Float32Array;
  readonly #isAsked: boolean;
  readonly #known = new Map<string, Named>();

  constructor(corpus: Corpus, question: Question) {
    this.#corpus = corpus;
    this.#naming = new Naming(corpus, question, SAME);
    this.#forms = new Set(question.forms);
    const isGeneral = question.queryTerms.map(({ form }) => GENERAL.has(form));
    const isAll = isGeneral.every((one) => one);
    this.#rarities = Float32Array.from(question.queryTerms, ({ idf }, i) =>
      isGeneral[i] && !isAll ? 0 : idf,
    );
    const asksForAll = question.kind === 'how' && !isAll && isGeneral.includes(true);
    this.#isAsked = question.queryTerms.length > 0 && (NAMING.has(question.kind) || asksForAll);
  }

  /** @param number Of a passage. */
  at(number: number): Opening {
    const passage = this.#corpus.passages[number];
    if (!this.#isAsked || passage === undefined || passage.kind === 'code') return 0;
    const story = this.#corpus.storyOf[number] ?? 0;
    const path = passage.headings.join('\n');
    const opensStory = this.#opens(number, (one) => this.#corpus.storyOf[one] === story);
    const opensSection = this.#opens(
      number,
      (one) => this.#corpus.passages[one]?.headings.join('\n') === path,
    );
    const called = this.#corpus.names[story] ?? [];
    const names = [...(opensSection ? passage.headings.slice(-1) : []), ...(opensStory ? called : [])];
    const above = [...called, ...passage.headings];
    const language = this.#corpus.languages[story] ?? 'und';
    return Math.max(0, ...names.map((name) => this.#opened(name, above, language))) as Opening;
  }

  /** Whether a passage is the first that tells anything of those that stand together. */
  #opens(number: number, isTogether: (number: number) => boolean): boolean {
    if (!this.#tells(number)) return false;
    let before = number - 1;
    while (before >= 0 && isTogether(before) && !this.#tells(before)) before--;
    return before < 0 || !isTogether(before);
  }

  #tells(number: number): boolean {
    const passage = this.#corpus.passages[number];
    return passage?.kind !== 'prose' || passage.text.split(/\s+/).length >= FEWEST_WORDS;
  }

  /** How a name is what the question asks for, with what stands above it. */
  #opened(name: string, above: readonly string[], language: Language): Opening {
    const named = this.#named(name, language);
    if (named.share < SAME) return 0;
    const covered = Float32Array.from(named.weights);
    for (const other of above) {
      const { share: part, weights } = this.#named(other, language);
      if (part >= SAME) raise(covered, weights);
    }
    if (share(covered, this.#rarities) < SAME) return 0;
    const isExact = terms(name, language).every(({ stop, form }) => stop || this.#forms.has(form));
    return isExact ? 2 : 1;
  }

  #named(name: string, language: Language): Named {
    const named = this.#known.get(name) ?? this.#naming.of(name, language);
    this.#known.set(name, named);
    return named;
  }
}
