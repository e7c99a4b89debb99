import type { Passage, Story } from '../stories/story.js';
import type { Span } from '../text/span.js';
import { Beliefs, type Looked } from './belief.js';
import { Evidence, type Tokenized } from './evidence.js';
import { candidates, featuresOf, type Surroundings } from './features.js';
import { best, likelihoods, type Scored } from './model.js';
import { segments } from './segments.js';
import { tokenize } from './tokens.js';

/** A passage as names are looked for in it. */
export interface Prepared extends Tokenized {
  readonly passage: Passage;
}

/** The sum of the weights of features, on the first or the second look. */
export type Weigh = (features: readonly string[]) => number;

/** A folder whose stories are tokenized, and what they tell of their words. */
export class Ground {
  readonly stories: readonly (readonly Prepared[])[];
  readonly #folder: Evidence;
  readonly #evidence: readonly Evidence[];

  constructor(stories: readonly Story[]) {
    this.stories = stories.map(({ passages }) => passages.map(prepare));
    this.#folder = new Evidence(this.stories.flat());
    this.#evidence = this.stories.map((passages) => new Evidence(passages));
  }

  /** What is known around the passages of a story. */
  around(story: number): Surroundings {
    return { story: this.#evidence[story] ?? this.#folder, folder: this.#folder };
  }
}

function prepare(passage: Passage): Prepared {
  const tokens = tokenize(passage.text);
  return { passage, tokens, segments: segments(tokens), isHeading: passage.kind === 'heading' };
}

/**
 * The names of persons in stories, for each story and passage in order: a first look judges each by itself, a second
 * one by what the first made of the same words elsewhere too.
 */
export function spotNames(stories: readonly Story[], first: Weigh, second: Weigh): Map<Passage, Span[]> {
  const ground = new Ground(stories);
  const looks = ground.stories.map((passages, story) => look(passages, ground.around(story), first));
  const beliefs = new Beliefs(looks);
  const found = new Map<Passage, Span[]>();
  for (const [story, looked] of looks.entries()) {
    for (const one of looked) {
      const around = { ...ground.around(story), belief: beliefs.beside(story, one) };
      const names = best(one.segment, score(one, around, second));
      const { passage, tokens } = one.passage as Prepared;
      const spans = names.map(({ from, to }) => ({
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      }));
      if (spans.length > 0) found.set(passage, [...(found.get(passage) ?? []), ...spans]);
    }
  }
  return found;
}

function look(passages: readonly Prepared[], around: Surroundings, weigh: Weigh): Looked[] {
  return passages.flatMap((passage) =>
    passage.segments.map((segment) => ({
      passage,
      segment,
      likely: likelihoods(segment, score({ passage, segment }, around, weigh)),
    })),
  );
}

function score(
  { passage, segment }: Pick<Looked, 'passage' | 'segment'>,
  around: Surroundings,
  weigh: Weigh,
): Scored[] {
  return candidates(passage, segment).map((candidate) => ({
    ...candidate,
    score: weigh(featuresOf(passage, segment, candidate, around)),
  }));
}
