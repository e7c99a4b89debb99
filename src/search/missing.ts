import { type Concept, RAREST } from './concept.js';

type Counts = (concept: Concept) => boolean;

/** What of a question some weights do not name. */
export interface Missing {
  /** The most that one of the concepts that count is missing, from 0 to 1. */
  most(weights: Float32Array, counts: Counts): number;
  /** The rarity of the rarest that is missing, as a share of the most there is. */
  rarest(weights: Float32Array, counts: Counts): number;
  /** 1 where only one counts, and it is not named. */
  sole(weights: Float32Array, counts: Counts): number;
}

/** A concept is named where a word stands for it at least so well. */
const NAMED = 0.4;

/** What is missing of a question's concepts. */
export function missingOf(concepts: readonly Concept[]): Missing {
  const missed = (weights: Float32Array, counts: Counts) =>
    concepts.flatMap((concept, c) =>
      counts(concept) ? [{ share: 1 - Math.min(1, weights[c] ?? 0), rarity: concept.rarity }] : [],
    );
  return {
    most: (weights, counts) => Math.max(0, ...missed(weights, counts).map(({ share }) => share)),
    rarest: (weights, counts) =>
      Math.max(0, ...missed(weights, counts).map(({ share, rarity }) => share * rarity)) / RAREST,
    sole: (weights, counts) => {
      const [first, ...others] = missed(weights, counts);
      return first && others.length === 0 && first.share > 1 - NAMED ? 1 : 0;
    },
  };
}

/** The concepts that are of a date: months, the days beside them, and years. */
export function datesOf(concepts: readonly Concept[]): Concept[] {
  const isMonth = (concept: Concept | undefined) =>
    concept?.isNumber === true && /^\p{L}/u.test(concept.form);
  return concepts.filter((concept, c) => {
    if (!concept.isNumber) return false;
    if (isMonth(concept) || YEAR.test(concept.form)) return true;
    return /^[0-3]?\d$/.test(concept.form) && (isMonth(concepts[c - 1]) || isMonth(concepts[c + 1]));
  });
}

const YEAR = /^(?:1\d|20)\d\d$/;
