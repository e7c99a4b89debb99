import { best } from '../../people/recognise/best.js';
import type { Story } from '../../stories/story/story.js';
import type { Annotations, Traces } from './annotations.js';
import { type Numbers, type View, viewOf } from './examples.js';
import { byAbsence, byAnnotations, byTraces, placeOf } from './judge.js';
import { learnNames, scored } from './learn.js';

const LEARNING = { epochs: 12, rate: 0.08, decay: 0.002, rare: 4 };
/** Weights below so many hundredths are left out. */
const LEAST = 8;
const FOLDS = 5;
/** Of what names characters, one example in so many is enough: what is annotated is to count more. */
const SPARSE = 6;
/** So many passages of a book are a short story. */
const SHORT = 16;

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

/** What names are learnt from. */
export interface Taught {
  /** Stories all of whose names are annotated. */
  readonly annotated: { readonly stories: readonly Story[]; readonly annotations: Annotations };
  /** Stories some of whose characters are known. */
  readonly told: readonly { readonly stories: readonly Story[]; readonly traces: Traces }[];
  /** Stories that name hardly anybody. */
  readonly deserted: readonly (readonly Story[])[];
}

/**
 * Learns what speaks for a run of words being a person's name. Annotated stories are seen as one folder and, without
 * the features of single words, as folders of ten: what is learnt must hold in small folders and in other languages
 * too. Other stories are seen whole and in short stories, without what is told by how words are spelt.
 */
export function trainNames({ annotated, told, deserted }: Taught): TrainedNames {
  const numbers: Numbers = new Map();
  const { stories, annotations } = annotated;
  const judge = byAnnotations(annotations);
  const whole = viewOf('in one folder', stories, judge, numbers, { folds: FOLDS });
  const sight = { size: 10, folds: FOLDS };
  const wordless = viewOf('by tens, without words', stories, judge, numbers, { ...sight, words: 'none' });
  const tens = viewOf('by tens', stories, judge, numbers, sight);
  const characters = told.flatMap((one) => [
    viewOf('told', one.stories, byTraces(one.traces), numbers, { words: 'unspelt' }),
    viewOf('short', one.stories.flatMap(shortStories), byTraces(one.traces), numbers, {
      size: 1,
      words: 'unspelt',
    }),
  ]);
  const nobody = deserted.map((one) => viewOf('deserted', one, byAbsence, numbers, { words: 'unspelt' }));
  const more = [
    ...examplesOf(characters, undefined).filter((_, at) => at % SPARSE === 0),
    ...examplesOf(nobody, undefined),
  ];
  const learn = (fold?: number) =>
    learnNames([...examplesOf([whole, wordless], fold), ...more], numbers.size, LEARNING);
  const folds = process.env['QUICK'] ? [] : Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  return {
    weights: weightsOf(numbers, learn()),
    figures: process.env['QUICK']
      ? []
      : [whole, wordless, tens].map((view) => figuresOf(view, annotations, folds)),
  };
}

/** A book in short stories. */
function shortStories(story: Story): Story[] {
  const { passages } = story;
  return Array.from({ length: Math.ceil(passages.length / SHORT) }, (_, at) => ({
    ...story,
    passages: passages.slice(at * SHORT, (at + 1) * SHORT),
  }));
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
      for (const found of best(example.segment, scored(example, weights))) {
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
