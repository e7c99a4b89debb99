import type { NameRun } from '../../people/names/name-runs.js';
import { featuresOf } from '../../people/recognise/name-features.js';
import { Ground, possibleNames, type TokenizedPassage } from '../../people/recognise/spot.js';
import { Readings } from '../../stories/story/readings.js';
import type { Story } from '../../stories/story/story.js';
import { hash } from './annotations.js';
import type { Judge } from './judge.js';

/** A candidate with the numbers of its features, and whether it is a name, or may be the one that is. */
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
  /** One of those that may be the name is it; which, is not known. */
  readonly isOneOf: boolean;
}

/** A story of which something is known. */
interface Told {
  readonly file: string;
  readonly fold: number;
  readonly examples: readonly Example[];
}

/** The stories seen in one way: in folders of so many, with or without what depends on single words. */
export interface View {
  readonly name: string;
  readonly stories: readonly Told[];
}

/** Numbers for the names of features. */
export type Numbers = Map<string, number>;

/** Features of single words, which tell nothing in another language. */
const OF_WORDS = /^(?:fw|lw|l1w|l2w|l2w1|r1w|r2w|apposedw|midw|head)=/;
/** Features of words and of their endings: few characters have names that are many mentions. */
const OF_SPELLING = /^(?:fw|lw|l1w|l2w|l2w1|r1w|r2w|apposedw|midw|head|tail|tail2)=/;

/** How stories are seen. */
export interface Sight {
  /** So many stories are a folder; the whole is one for 0. */
  readonly size?: number;
  /** What of the features counts: all, none of single words, none of how words are spelt. */
  readonly words?: 'all' | 'none' | 'unspelt';
  /** Into how many parts the stories are dealt. */
  readonly folds?: number;
}

/** Sees stories in folders. */
export function viewOf(
  name: string,
  stories: readonly Story[],
  judge: Judge,
  numbers: Numbers,
  { size = 0, words = 'all', folds = 5 }: Sight,
): View {
  const found: Told[] = [];
  const left = words === 'none' ? OF_WORDS : words === 'unspelt' ? OF_SPELLING : undefined;
  const step = size === 0 ? stories.length : size;
  for (let at = 0; at < stories.length; at += step) {
    const group = stories.slice(at, at + step);
    const ground = new Ground(group, new Readings(group));
    for (const [index, { file }] of group.entries()) {
      const examples = examplesOf(ground, index, judge, numbers, left);
      if (examples.length > 0) found.push({ file, fold: hash(file) % folds, examples });
    }
  }
  return { name, stories: found };
}

function examplesOf(
  ground: Ground,
  story: number,
  judge: Judge,
  numbers: Numbers,
  left: RegExp | undefined,
): Example[] {
  const around = ground.around(story);
  return (ground.stories[story] ?? []).flatMap((passage) =>
    passage.segments.flatMap((segment) => {
      const known = judge(passage, segment, around);
      if (known === undefined) return [];
      const judged = possibleNames(passage, segment, around).map((candidate): Judged => {
        const names = featuresOf(passage, segment, candidate, around);
        const kept = left === undefined ? names : names.filter((one) => !left.test(one));
        return {
          ...candidate,
          features: Int32Array.from(kept, (one) => numberOf(numbers, one)),
          isName: known.isName(candidate),
        };
      });
      const isOneOf = known.isOneOf && judged.some(({ isName }) => isName);
      if (known.isOneOf && !isOneOf) return [];
      return { segment, passage, candidates: judged, isOneOf };
    }),
  );
}

function numberOf(numbers: Numbers, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
