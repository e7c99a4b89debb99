import { HIGHEST_IDF, type QueryTerm } from '../question/query-term.js';

type Counts = (queryTerm: QueryTerm) => boolean;

/** What of a question some weights do not name. */
interface Missing {
  /** The most that one of the query terms that count is missing, from 0 to 1. */
  most(weights: Float32Array, counts: Counts): number;
  /** The idf of the rarest that is missing, as a share of the most there is. */
  rarest(weights: Float32Array, counts: Counts): number;
  /** Whether some count, and none of them is named. */
  all(weights: Float32Array, counts: Counts): boolean;
  /** 1 where only one counts, and it is not named. */
  sole(weights: Float32Array, counts: Counts): number;
}

/** A query term is named where a word stands for it at least so well. */
const NAMED = 0.4;

/** And hardly at all where less does. */
const HARDLY = 0.3;

/** What is missing of a question's query terms. */
export function missingOf(queryTerms: readonly QueryTerm[]): Missing {
  const missed = (weights: Float32Array, counts: Counts) =>
    queryTerms.flatMap((queryTerm, c) =>
      counts(queryTerm) ? [{ share: 1 - Math.min(1, weights[c] ?? 0), idf: queryTerm.idf }] : [],
    );
  return {
    most: (weights, counts) => Math.max(0, ...missed(weights, counts).map(({ share }) => share)),
    rarest: (weights, counts) =>
      Math.max(0, ...missed(weights, counts).map(({ share, idf }) => share * idf)) / HIGHEST_IDF,
    all: (weights, counts) => {
      const shares = missed(weights, counts).map(({ share }) => share);
      return shares.length > 0 && shares.every((share) => share > 1 - HARDLY);
    },
    sole: (weights, counts) => {
      const [first, ...others] = missed(weights, counts);
      return first && others.length === 0 && first.share > 1 - NAMED ? 1 : 0;
    },
  };
}

/** The query terms that are of a date: months, the days beside them, and years. */
export function datesOf(queryTerms: readonly QueryTerm[]): QueryTerm[] {
  const isMonth = (queryTerm: QueryTerm | undefined) =>
    queryTerm?.isNumber === true && /^\p{L}/u.test(queryTerm.form);
  return queryTerms.filter((queryTerm, c) => {
    if (!queryTerm.isNumber) return false;
    if (isMonth(queryTerm) || YEAR.test(queryTerm.form)) return true;
    return /^[0-3]?\d$/.test(queryTerm.form) && (isMonth(queryTerms[c - 1]) || isMonth(queryTerms[c + 1]));
  });
}

const YEAR = /^(?:1\d|20)\d\d$/;
