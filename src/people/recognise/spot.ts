import type { Readings } from '../../stories/story/readings.js';
import type { Passage, Story } from '../../stories/story/story.js';
import type { Span } from '../../text/span.js';
import { type NameRun, segments } from '../names/name-runs.js';
import { best, type Scored } from './best.js';
import { isCommonPhrase } from './common-phrase.js';
import { echoed, knownNames } from './echo.js';
import { isShouted, phrase, WordEvidence } from './evidence/standing.js';
import type { Tokenized } from './evidence/tokenized.js';
import { KeptNames } from './kept-names.js';
import { candidates, isThing, type NameCandidate } from './name-candidates.js';
import { featuresOf, type NameContext } from './name-features.js';
import { isOverlong } from './overlong.js';
import { withParticles } from './particles.js';

/** A passage as names are looked for in it. */
export interface TokenizedPassage extends Tokenized {
  readonly passage: Passage;
}

/** How much features speak for a name: the sum of their weights. */
export type Weigh = (features: readonly string[]) => number;

/** A folder whose stories are tokenized, and what they tell of their words. */
export class Ground {
  readonly stories: readonly (readonly TokenizedPassage[])[];
  readonly #folder: WordEvidence;
  readonly #evidence: readonly WordEvidence[];

  constructor(stories: readonly Story[], readings: Readings) {
    const prepare = (passage: Passage) => prepared(passage, readings);
    this.stories = stories.map(({ passages }) => passages.map(prepare));
    this.#folder = new WordEvidence(this.stories.flat());
    this.#evidence = this.stories.map((passages) => new WordEvidence(passages));
  }

  /** What is known around the passages of a story. */
  around(story: number): NameContext {
    return { story: this.#evidence[story] ?? this.#folder, folder: this.#folder };
  }
}

function prepared(passage: Passage, readings: Readings): TokenizedPassage {
  const { tokens } = readings.of(passage);
  const code = passage.kind === 'code' ? [{ start: 0, end: passage.text.length }] : codeIn(passage);
  const isCode = (at: number) => code.some(({ start, end }) => at >= start && at < end);
  const runs = segments(tokens);
  return {
    passage,
    tokens,
    segments: code.length === 0 ? runs : runs.filter(({ from }) => !isCode(tokens[from]?.start ?? 0)),
    isHeading: passage.kind === 'heading',
    labels: new Set(passage.units.flatMap(({ label }) => label?.start ?? [])),
  };
}

function codeIn({ units }: Passage): Span[] {
  return units.flatMap(({ kind, span }) => (kind === 'code' ? span : []));
}

/** The names of persons in stories, by passage, in order. */
export function spotNames(
  stories: readonly Story[],
  readings: Readings,
  weigh: Weigh,
  kept = new KeptNames(),
): Map<Passage, readonly Span[]> {
  const prepare = (story: Story, read: Readings) => story.passages.map((passage) => prepared(passage, read));
  return kept.update(stories, readings, prepare, (passages, around) => spotIn(passages, around, weigh));
}

/** The names of persons in a story, by passage. */
function spotIn(
  passages: readonly TokenizedPassage[],
  around: NameContext,
  weigh: Weigh,
): Map<Passage, readonly Span[]> {
  const found = new Map<Passage, readonly Span[]>();
  const scored = passages.map((prepared) =>
    prepared.segments.map((segment) => ({ segment, possible: score(prepared, segment, around, weigh) })),
  );
  const known = knownNames(
    passages,
    scored.map((all) => all.flatMap(({ segment, possible }) => best(segment, possible))),
  );
  const names = passages.map((prepared, at) =>
    (scored[at] ?? []).flatMap(({ segment, possible }) =>
      best(
        segment,
        possible.map((candidate) => echoed(prepared, segment, candidate, known)),
      ),
    ),
  );
  for (const [at, runs] of withParticles(passages, names).entries()) {
    const passage = passages[at];
    if (passage === undefined || runs.length === 0) continue;
    const { tokens } = passage;
    const spans = runs.map(({ from, to }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
    found.set(passage.passage, spans);
  }
  return found;
}

function score(passage: TokenizedPassage, segment: NameRun, around: NameContext, weigh: Weigh): Scored[] {
  return possibleNames(passage, segment, around).map((candidate) => ({
    ...candidate,
    score: weigh(featuresOf(passage, segment, candidate, around)),
  }));
}

/** The candidates of a segment that nothing rules out. */
export function possibleNames(
  passage: Tokenized,
  segment: NameRun,
  around: NameContext,
): readonly NameCandidate[] {
  const isKnown = isShouted(passage.tokens, segment)
    ? (candidate: NameRun) =>
        around.story.of(phrase(passage.tokens.slice(candidate.from, candidate.to))).whole > 0
    : () => true;
  return candidates(passage, segment).filter(
    (candidate) =>
      isKnown(candidate) &&
      !isThing(passage, segment, candidate) &&
      !isCommonPhrase(passage, segment, candidate, around) &&
      !isOverlong(passage, candidate, around),
  );
}
