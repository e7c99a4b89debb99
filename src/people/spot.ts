import type { Passage, Story } from '../stories/story.js';
import type { Span } from '../text/span.js';
import { candidates, isThing } from './candidates.js';
import { echoed, familyNames } from './echo.js';
import { Evidence, type Tokenized } from './evidence.js';
import { featuresOf, type Surroundings } from './features.js';
import { best, type Scored } from './model.js';
import { type Segment, segments } from './segments.js';
import { tokenize } from './tokens.js';

/** A passage as names are looked for in it. */
export interface Prepared extends Tokenized {
  readonly passage: Passage;
}

/** How much features speak for a name: the sum of their weights. */
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

/** The names of persons in stories, by passage, in order. */
export function spotNames(stories: readonly Story[], weigh: Weigh): Map<Passage, Span[]> {
  const ground = new Ground(stories);
  const found = new Map<Passage, Span[]>();
  for (const [story, passages] of ground.stories.entries()) {
    const around = ground.around(story);
    const scored = passages.map((prepared) =>
      prepared.segments.map((segment) => ({ segment, possible: score(prepared, segment, around, weigh) })),
    );
    const bearers = familyNames(
      passages,
      scored.map((all) => all.flatMap(({ segment, possible }) => best(segment, possible))),
    );
    for (const [at, prepared] of passages.entries()) {
      const { tokens, passage } = prepared;
      const names = (scored[at] ?? []).flatMap(({ segment, possible }) =>
        best(
          segment,
          possible.map((candidate) => echoed(prepared, segment, candidate, bearers)),
        ),
      );
      const spans = names.map(({ from, to }) => ({
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      }));
      if (spans.length > 0) found.set(passage, spans);
    }
  }
  return found;
}

function score(passage: Prepared, segment: Segment, around: Surroundings, weigh: Weigh): Scored[] {
  const possible = candidates(passage, segment).filter((candidate) => !isThing(passage, candidate));
  return possible.map((candidate) => ({
    ...candidate,
    score: weigh(featuresOf(passage, segment, candidate, around)),
  }));
}
