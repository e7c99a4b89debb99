import { best } from '../../people/recognise/best.js';
import { LENIENCE } from '../../people/recognise/name-weights.js';
import type { Story } from '../../stories/story/story.js';
import type { Annotations } from './annotations.js';
import { type Numbers, placeOf, type View, viewOf } from './examples.js';
import { learnNames, scored } from './learn.js';

const LEARNING = { epochs: 12, rate: 0.08, decay: 0.002, rare: 4 };
/** Weights below so many hundredths are left out. */
const LEAST = 8;
const FOLDS = 5;

/** How well annotated names are found, in percent. */
export interface NameFigures {
  readonly view: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The weights learnt from annotated stories, and how well each fifth of them is read by what the others teach. */
export interface TrainedNames {
  /** In hundredths, by the names of the features. */
  readonly weights: ReadonlyMap<string, number>;
  readonly figures: readonly NameFigures[];
}

/**
 * Learns what speaks for a run of words being a person's name. The stories are seen as one folder and, without the
 * features of single words, as folders of ten: what is learnt must hold in small folders and in other languages too.
 */
export function trainNames(stories: readonly Story[], annotations: Annotations): TrainedNames {
  const numbers: Numbers = new Map();
  const whole = viewOf('in one folder', stories, annotations, numbers, { folds: FOLDS });
  const wordless = viewOf('by tens, without words', stories, annotations, numbers, {
    size: 10,
    hasWords: false,
    folds: FOLDS,
  });
  const tens = viewOf('by tens', stories, annotations, numbers, { size: 10, folds: FOLDS });
  const learn = (fold?: number) => learnNames(examplesOf([whole, wordless], fold), numbers.size, LEARNING);
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  return {
    weights: weightsOf(numbers, learn()),
    figures: [whole, wordless, tens].map((view) => figuresOf(view, annotations, folds)),
  };
}

function examplesOf(views: readonly View[], without: number | undefined) {
  return views
    .flatMap(({ stories }) => stories.filter(({ fold }) => fold !== without))
    .flatMap(({ examples }) => examples);
}

function figuresOf(view: View, annotations: Annotations, folds: readonly Float64Array[]): NameFigures {
  let [hit, said, real] = [0, 0, 0];
  for (const { file, fold, examples } of view.stories) {
    const wanted = new Set(annotations.get(file));
    real += wanted.size;
    for (const example of examples) {
      const weights = folds[fold] ?? new Float64Array();
      for (const found of best(example.segment, scored(example, weights, LENIENCE))) {
        said++;
        if (wanted.delete(placeOf(example.passage, found))) hit++;
      }
    }
  }
  const [precision, recall] = [(100 * hit) / said, (100 * hit) / real];
  return { view: view.name, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function weightsOf(numbers: Numbers, weights: Float64Array): Map<string, number> {
  const hundredths = [...numbers].map(([feature, number]): [string, number] => [
    feature,
    Math.round((weights[number] ?? 0) * 100),
  ]);
  return new Map(
    hundredths.filter(([, weight]) => Math.abs(weight) >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
