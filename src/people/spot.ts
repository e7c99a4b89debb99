import type { Passage, Story } from '../stories/story.js';
import type { Span } from '../text/span.js';
import { candidates, isThing } from './candidates.js';
import { Evidence, type Tokenized } from './evidence.js';
import { featuresOf, type Surroundings } from './features.js';
import { contextClass } from './kinds.js';
import { best, type Scored } from './model.js';
import { type Segment, SUFFIXES, segments } from './segments.js';
import { type Token, tokenize } from './tokens.js';

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

/** Added to what speaks for a family name that says who is meant: as good as sure. */
const ECHO = 10;

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

/** The last words of names, without "Jr.". */
function familyNames(passages: readonly Prepared[], names: readonly (readonly Scored[])[]): Set<string> {
  return new Set(
    passages.flatMap(({ tokens }, at) =>
      (names[at] ?? []).map(({ from, to }) => familyName(tokens.slice(from, to))?.key ?? ''),
    ),
  );
}

const familyName = (name: readonly Token[]): Token | undefined =>
  name.findLast(({ key }) => !SUFFIXES.has(key));

/** A family name that the story knows, as all of its segment, says who is meant where little else can stand. */
function echoed(
  prepared: Prepared,
  segment: Segment,
  candidate: Scored,
  bearers: ReadonlySet<string>,
): Scored {
  const { from, to } = segment;
  const inside = prepared.tokens.slice(from, to);
  const name = familyName(inside);
  const isSuffixed = inside.length === 2 && SUFFIXES.has(inside[1]?.key ?? '');
  const isWhole = candidate.from === from && candidate.to === to;
  const isTelling = isSuffixed || (inside.length === 1 && followsQuotation(prepared, segment));
  return isWhole && isTelling && bearers.has(name?.key ?? '')
    ? { ...candidate, score: candidate.score + ECHO }
    : candidate;
}

/** "…," Martin said: between a closing quote mark and a verb. */
function followsQuotation({ tokens }: Prepared, { from, to }: Segment): boolean {
  const mark = tokens[from - 1];
  const closes = /^["”»’']$/.test(mark?.text ?? '') && mark?.isSpaced === false;
  return closes && contextClass(tokens[to]) === 'verb';
}

function score(passage: Prepared, segment: Segment, around: Surroundings, weigh: Weigh): Scored[] {
  const possible = candidates(passage, segment).filter((candidate) => !isThing(passage, candidate));
  return possible.map((candidate) => ({
    ...candidate,
    score: weigh(featuresOf(passage, segment, candidate, around)),
  }));
}
