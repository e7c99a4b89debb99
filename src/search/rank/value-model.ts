import { VALUE_KINDS, type ValueKind } from '../question/asked-value.js';
import type { Valuing } from '../value/find-value.js';
import { VALUE_FEATURES } from '../value/measure/value-features.js';
import { inOrder, readWeights, type Weights, weigh } from './weights.js';

/** The name of a feature's weight for a kind of words. */
export const valueWeight = (kind: ValueKind, feature: string): string => `${kind}:${feature}`;

/** How likely words are what a question asks for: a logistic model for each kind. */
export class ValueModel implements Valuing {
  readonly #weights: ReadonlyMap<ValueKind, Float32Array>;

  /** @param weights By the names that `valueWeight` gives. */
  constructor(weights: Weights) {
    this.#weights = new Map(
      VALUE_KINDS.map((kind) => [
        kind,
        inOrder(
          weights,
          VALUE_FEATURES.map((feature) => valueWeight(kind, feature)),
        ),
      ]),
    );
  }

  /** The logarithm of the odds, from features in the order of `VALUE_FEATURES`. */
  oddsOf(kind: ValueKind, features: Float32Array): number {
    return weigh(features, this.#weights.get(kind) ?? new Float32Array());
  }
}

let shipped: ValueModel | undefined;

/** The model that the project ships, read when it is first needed. */
export function shippedValues(): ValueModel {
  shipped ??= new ValueModel(readWeights('values'));
  return shipped;
}
