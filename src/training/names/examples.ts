import type { NameRun } from '../../people/names/name-runs.js';
import { candidates } from '../../people/recognise/name-candidates.js';
import { featuresOf } from '../../people/recognise/name-features.js';
import { Ground, type TokenizedPassage } from '../../people/recognise/spot.js';
import { Readings } from '../../stories/story/readings.js';
import type { Story } from '../../stories/story/story.js';
import { type Annotations, hash } from './annotations.js';

/** A candidate with the numbers of its features, and whether it is annotated as a name. */
interface Judged {
  readonly from: number;
  readonly to: number;
  readonly features: Int32Array;
  readonly isName: boolean;
}

/** A segment to learn from. */
export interface Example {
  readonly segment: NameRun;
  readonly passage: TokenizedPassage;
  readonly candidates: readonly Judged[];
}

/** An annotated story. */
interface Annotated {
  readonly file: string;
  readonly fold: number;
  readonly examples: readonly Example[];
}

/** The stories seen in one way: in folders of so many, with or without what depends on single words. */
export interface View {
  readonly name: string;
  readonly stories: readonly Annotated[];
}

/** Numbers for the names of features. */
export type Numbers = Map<string, number>;

/** Features of single words, which tell nothing in another language. */
const OF_WORDS = /^(?:fw|lw|l1w|l2w|l2w1|r1w|r2w|apposedw|midw|head)=/;

/**
 * Sees annotated stories in folders of `size`, the whole as one folder for 0.
 *
 * @param folds Into how many parts the stories are dealt.
 */
export function viewOf(
  name: string,
  stories: readonly Story[],
  annotations: Annotations,
  numbers: Numbers,
  { size = 0, hasWords = true, folds = 5 },
): View {
  const found: Annotated[] = [];
  const step = size === 0 ? stories.length : size;
  for (let at = 0; at < stories.length; at += step) {
    const group = stories.slice(at, at + step);
    const ground = new Ground(group, new Readings(group));
    for (const [index, { file }] of group.entries()) {
      const wanted = annotations.get(file);
      if (wanted === undefined) continue;
      const examples = examplesOf(ground, index, wanted, numbers, hasWords);
      found.push({ file, fold: hash(file) % folds, examples });
    }
  }
  return { name, stories: found };
}

function examplesOf(
  ground: Ground,
  story: number,
  wanted: ReadonlySet<string>,
  numbers: Numbers,
  hasWords: boolean,
): Example[] {
  const around = ground.around(story);
  return (ground.stories[story] ?? []).flatMap((passage) =>
    passage.segments.map((segment) => ({
      segment,
      passage,
      candidates: candidates(passage, segment).map((candidate): Judged => {
        const names = featuresOf(passage, segment, candidate, around);
        const kept = hasWords ? names : names.filter((name) => !OF_WORDS.test(name));
        return {
          ...candidate,
          features: Int32Array.from(kept, (name) => numberOf(numbers, name)),
          isName: wanted.has(placeOf(passage, candidate)),
        };
      }),
    })),
  );
}

function numberOf(numbers: Numbers, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** Where tokens stand in the source, as annotations have it. */
export function placeOf({ passage, tokens }: TokenizedPassage, { from, to }: NameRun): string {
  const { start, end } = passage.placeOf({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  return `${start}-${end}`;
}
