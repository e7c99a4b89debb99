import type { ValueKind } from '../../search/question/asked-value.js';
import { valueWeight } from '../../search/rank/value-model.js';
import type { Weights } from '../../search/rank/weights.js';
import { VALUE_FEATURES } from '../../search/value/measure/value-features.js';
import { balance } from '../learning/balance.js';
import { named } from '../learning/weights-file.js';
import { learnByKind } from './learn-by-kind.js';
import type { ValueSample } from './value-samples.js';

/** Learns which words of a sentence answer: from the samples of all fields, or of all but one. */
export class ValueTrainer {
  readonly #samples: readonly ValueSample[];

  constructor(samples: readonly ValueSample[]) {
    const importance = balance(samples.map(({ field }) => field));
    this.#samples = samples.map((sample) => ({
      ...sample,
      importance: sample.importance * (importance.get(sample.field) ?? 1),
    }));
  }

  /** @param without The field whose questions are not learnt from. */
  learn(without?: string): Weights {
    const samples = this.#samples.filter(({ field }) => field !== without);
    const learnt = [...learnByKind(samples, VALUE_FEATURES.length)];
    return Object.fromEntries(
      learnt.flatMap(([kind, weights]) => {
        const names = VALUE_FEATURES.map((feature) => valueWeight(kind as ValueKind, feature));
        return Object.entries(named(weights, names));
      }),
    );
  }
}
