/** A word of the index that stands for a query term of the question. */
export interface Variant {
  readonly word: number;
  /** 1 for the question's own word, less for what only stands for it. */
  readonly weight: number;
}

/** One thing that a question names, and the words of the index that would name it. */
export interface QueryTerm {
  readonly text: string;
  readonly form: string;
  readonly variants: readonly Variant[];
  /** How rare it is: the inverse document frequency, as BM25 has it; as rare as can be where no passage names it. */
  readonly idf: number;
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** The index has the word itself, not only what stands for it. */
  readonly isKnown: boolean;
}

/** A query term that is rarer than this tells an answer from its like. */
const TELLING = 1.5;

/** Whether a query term tells what happened, rather than to whom, when, or what kind of answer is wanted. */
export const isTelling = ({ isName, isNumber, idf }: QueryTerm): boolean =>
  !isName && !isNumber && idf > TELLING;

/** The idf of a word that no passage has. */
export const HIGHEST_IDF = 8;

/**
 * The inverse document frequency of BM25 (Robertson and Spärck Jones), with Lucene's 1 + to keep it positive, on a
 * scale that is the same for folders of any size.
 */
export function idf(frequency: number, passages: number): number {
  const idf = (n: number) => Math.log(1 + (passages - n + 0.5) / (n + 0.5));
  return (HIGHEST_IDF * idf(frequency)) / idf(0);
}
