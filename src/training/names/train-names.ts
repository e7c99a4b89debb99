import type { NameRun } from '../../people/names/name-runs.js';
import { best } from '../../people/recognise/best.js';
import { phrase } from '../../people/recognise/evidence/standing.js';
import type { Story } from '../../stories/story/story.js';
import type { Annotations } from './annotations.js';
import type { Characters } from './characters.js';
import { type Example, type Numbers, type View, viewOf } from './examples.js';
import { byAbsence, byAnnotations, byCharacters, placeOf } from './judge.js';
import { learnNames, scored } from './learn.js';

const LEARNING = { epochs: 12, rate: 0.08, decay: 0.002, rare: 4 };
/** Weights below so many hundredths are left out. */
const LEAST = 8;
const FOLDS = 5;
/** So many passages of a book are a short story: a page. */
const SHORT = 6;

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
  /** Books whose characters are known, by file. */
  readonly told: readonly {
    readonly stories: readonly Story[];
    readonly characters: ReadonlyMap<string, Characters>;
  }[];
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
  const books = told.map((one) =>
    viewOf('books', one.stories, byCharacters(one.characters), numbers, { words: 'unspelt', folds: FOLDS }),
  );
  const short = told.map((one) =>
    viewOf('short', one.stories.flatMap(shortStories), byCharacters(one.characters), numbers, {
      size: 1,
      words: 'unspelt',
      folds: FOLDS,
    }),
  );
  const nobody = deserted.map((one) => viewOf('deserted', one, byAbsence, numbers, { words: 'unspelt' }));
  const learn = (fold?: number) => {
    const characters = [...books, ...short].flatMap((view) => someOf(examplesOf([view], fold)));
    const examples = [
      ...examplesOf([whole, wordless], fold),
      ...characters,
      ...examplesOf(nobody, undefined),
    ];
    return learnNames(examples, numbers.size, LEARNING);
  };
  const folds = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  const figures = [whole, wordless, tens].map((view) => figuresOf(view, annotations, folds));
  return {
    weights: weightsOf(numbers, learn()),
    figures: [...figures, bookFigures(books, folds), bookFigures(short, folds)],
  };
}

/** So many examples of the same words in a book are enough. */
const ALIKE = 4;

/** A few of the examples of the same words of a book, from all over it. */
function someOf(examples: readonly Example[]): Example[] {
  const groups = new Map<string, Example[]>();
  for (const example of examples) {
    const { passage, segment } = example;
    const key = `${passage.passage.file} ${phrase(passage.tokens.slice(segment.from, segment.to))}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [example]);
    else known.push(example);
  }
  return [...groups.values()].flatMap((group) => {
    const step = Math.ceil(group.length / ALIKE);
    return group.filter((_, at) => at % step === 0);
  });
}

/** A book in short stories. */
function shortStories(story: Story): Story[] {
  const { passages } = story;
  return Array.from({ length: Math.ceil(passages.length / SHORT) }, (_, at) => ({
    ...story,
    passages: passages.slice(at * SHORT, (at + 1) * SHORT),
  }));
}

function examplesOf(views: readonly View[], without: number | undefined): Example[] {
  return views
    .flatMap(({ stories }) => stories.filter(({ fold }) => fold !== without))
    .flatMap(({ examples }) => examples);
}

/** How well what is known of books is found: names, and where there is none. */
function bookFigures(views: readonly View[], folds: readonly Float64Array[]): NameFigures {
  let [hit, said, real] = [0, 0, 0];
  for (const { fold, examples } of views.flatMap(({ stories }) => stories)) {
    for (const example of examples) {
      const found = best(example.segment, scored(example, folds[fold] ?? new Float64Array()));
      const isName = (one: NameRun) =>
        example.candidates.some(({ from, to, isName }) => isName && one.from === from && one.to === to);
      hit += found.filter(isName).length;
      said += found.length;
      real += Number(example.isOneOf);
    }
  }
  return nameFigures(views[0]?.name ?? '', hit, said, real);
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
  return nameFigures(view.name, hit, said, real);
}

function nameFigures(view: string, hit: number, said: number, real: number): NameFigures {
  const [precision, recall] = [(100 * hit) / said, (100 * hit) / real];
  return { view, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
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
