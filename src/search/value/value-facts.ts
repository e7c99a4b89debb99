import type { ValueKind } from '../question/asked-value.js';
import type { Value } from './find-value.js';
import { VALUE_FEATURES, type ValueFeature } from './measure/value-features.js';

/** What ranking and verdict want to know of a sentence's value: numbers from 0 to 1 but for the odds. */
export interface ValueFacts {
  /** No words are asked for, or the sentence itself answers. */
  readonly isUntyped: boolean;
  /** Words are asked for, and none of the kind are there. */
  readonly isLacking: boolean;
  /** How likely the words are, squeezed into -1 to 1; 0 where none are asked for. */
  readonly odds: number;
  /** The features that may rule an answer out by themselves. */
  readonly of: (feature: ValueFeature) => number;
}

const AT = new Map(VALUE_FEATURES.map((name, i) => [name, i]));
/** Odds at which nothing is likely any more, as a logarithm. */
const LEAST = -5;

/** Words less likely than these odds, as a logarithm, are not what is asked for. */
export const LEAST_ODDS = -2.5;

/** What a value tells; `kind` where the question wants words of one. */
export function valueFacts(value: Value | undefined, kind: ValueKind | undefined): ValueFacts {
  const isAsked = kind !== undefined;
  // Nearly any words are a phrase, and hardly any are likely.
  const isUnlikely = kind !== 'phrase' && (value?.odds ?? 0) < LEAST_ODDS;
  return {
    isUntyped: !isAsked,
    isLacking: isAsked && (value === undefined || isUnlikely),
    odds: isAsked ? Math.max(LEAST, value?.odds ?? LEAST) / -LEAST : 0,
    of: (feature) => value?.features[AT.get(feature) ?? -1] ?? 0,
  };
}
