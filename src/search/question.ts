import { identifyLanguage, type Language } from '../text/language.js';
import { isQuestionWord, isStopWord } from '../text/stop-words.js';
import { analyseWord, type Term, terms } from '../text/terms.js';
import type { Corpus } from './corpus.js';
import { type Kind, kindOf } from './kind.js';
import type { Spelling } from './spelling.js';

/** A word of the index that stands for a concept of the question. */
export interface Variant {
  readonly word: number;
  /** 1 for the question's own word, less for what only stands for it. */
  readonly weight: number;
}

/** One thing that a question names, and the words of the index that would name it. */
export interface Concept {
  readonly text: string;
  readonly form: string;
  readonly variants: readonly Variant[];
  /** How rare it is: the inverse document frequency, as BM25 has it; as rare as can be where no passage names it. */
  readonly rarity: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** The index has the word itself, not only what stands for it. */
  readonly isKnown: boolean;
}

/** A question, ready to be compared with passages. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly kind: Kind;
  /** In the order of the question. */
  readonly concepts: readonly Concept[];
}

/** A question longer than this is read so far only. */
const LONGEST = 1000;
/** Concepts beyond these tell nothing more, and cost time. */
const MOST_CONCEPTS = 32;

/** Reads questions about a corpus. */
export class QuestionReader {
  readonly #corpus: Corpus;
  readonly #languages: readonly Language[];
  readonly #spelling: Spelling;

  constructor(corpus: Corpus, spelling: Spelling) {
    this.#corpus = corpus;
    this.#spelling = spelling;
    this.#languages = [...new Set(corpus.languages)];
  }

  read(text: string): Question {
    const asked = text.slice(0, LONGEST);
    const known = identifyLanguage(asked);
    const language = known === 'und' ? (this.#languages[0] ?? 'und') : known;
    const all = terms(asked, language);
    const kind = kindOf(
      all.map((term) => term.form),
      language,
    );
    const told = all.filter((term) => !isAsking(term, language));
    const concepts: Concept[] = [];
    const seen = new Set<string>();
    for (const term of told) {
      if (seen.has(term.key) || concepts.length >= MOST_CONCEPTS) continue;
      seen.add(term.key);
      concepts.push(this.#concept(asked, term, all[0] === term));
    }
    return { text, language: known, kind, concepts };
  }

  #concept(asked: string, term: Term, isFirst: boolean): Concept {
    const text = asked.slice(term.start, term.end);
    const { vocabulary, passages } = this.#corpus;
    const variants = new Map<number, number>();
    for (const language of this.#languages) {
      const key = term.type === 'word' ? analyseWord(text, language).key : term.key;
      const word = vocabulary.id(key);
      if (word !== undefined) variants.set(word, 1);
    }
    const isKnown = variants.size > 0;
    if (!isKnown && term.type === 'word') {
      for (const { word, weight } of this.#spelling.near(term.form, term.key)) variants.set(word, weight);
    }
    const frequency = Math.max(0, ...[...variants.keys()].map((word) => vocabulary.frequency(word)));
    return {
      text,
      form: term.form,
      variants: [...variants].map(([word, weight]) => ({ word, weight })),
      rarity: rarity(frequency, passages.length),
      isName: term.capital && !isFirst,
      isNumber: term.type !== 'word',
      isKnown,
    };
  }
}

function isAsking(term: Term, language: Language): boolean {
  return (
    term.stop ||
    isQuestionWord(term.form, language) ||
    (term.form.length === 1 && isStopWord(term.form, language))
  );
}

/** The inverse document frequency of BM25 (Robertson and Spärck Jones), with Lucene's 1 + to keep it positive. */
export function rarity(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}
