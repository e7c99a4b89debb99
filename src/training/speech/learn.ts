import type { TellerWeights } from '../../quotes/detect/clauses/teller.js';
import type { Annotated, Example } from './examples.js';

/** How weights are learnt. */
export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** How much weights are drawn to 0. */
  readonly decay: number;
  /** Features of fewer clauses, or of fewer texts, are left out. */
  readonly rare: number;
  readonly texts: number;
}

/** Learns the odds of a clause's being spoken after speech, and after the teller's words. */
export function learn(texts: readonly Annotated[], learning: Learning): TellerWeights {
  const known = common(texts, learning);
  const examples = texts.flatMap(({ rows }) => rows.flat());
  const learnt = [true, false].map((afterSpeech) =>
    logistic(
      examples.filter((example) => example.afterSpeech === afterSpeech),
      known,
      learning,
    ),
  );
  return { afterSpeech: learnt[0] ?? new Map(), afterTeller: learnt[1] ?? new Map() };
}

function common(texts: readonly Annotated[], { rare, texts: least }: Learning): Set<string> {
  const [clauses, files] = [new Map<string, number>(), new Map<string, Set<string>>()];
  for (const { file, rows } of texts) {
    const work = workOf(file);
    for (const { features } of rows.flat()) {
      for (const feature of features) {
        clauses.set(feature, (clauses.get(feature) ?? 0) + 1);
        files.set(feature, (files.get(feature) ?? new Set()).add(work));
      }
    }
  }
  return new Set(
    [...clauses].flatMap(([name, n]) => (n >= rare && (files.get(name)?.size ?? 0) >= least ? [name] : [])),
  );
}

/** The work that a text is a part of: its words tell of its author. */
export const workOf = (file: string): string =>
  file.replace(/\.txt$/, '').replace(/[-_]+(?:\d|deuxième|première|troisième|quatrième|nouveaux).*$/, '');

/** Logistic regression by gradient descent with a rate for each feature (AdaGrad, Duchi et al., 2011). */
function logistic(
  examples: readonly Example[],
  known: ReadonlySet<string>,
  { epochs, rate, decay }: Learning,
): Map<string, number> {
  const [weights, squares] = [new Map<string, number>(), new Map<string, number>()];
  const rows = examples.map(({ features, isSpoken }) => ({
    features: features.filter((name) => known.has(name)),
    isSpoken,
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, isSpoken } of rows) {
      const odds = features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-odds)) - Number(isSpoken);
      for (const name of features) {
        const weight = weights.get(name) ?? 0;
        const gradient = error + decay * weight;
        const square = (squares.get(name) ?? 1e-3) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, weight - (rate * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}
