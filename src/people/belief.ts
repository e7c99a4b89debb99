import { phrase, type Tokenized } from './evidence.js';
import type { Belief } from './features.js';
import type { Likely } from './model.js';
import type { Segment } from './segments.js';

/** A segment looked at for the first time. */
export interface Looked {
  readonly passage: Tokenized;
  readonly segment: Segment;
  readonly likely: readonly Likely[];
}

/** How likely words are a name, over the places where they are not part of a longer one. */
interface Tally {
  sum: number;
  weight: number;
  /** The greatest likelihood of a longer name that ends with them, and of one that begins with them. */
  ends: number;
  begins: number;
}

type Tallies = Map<string, Tally>;

/** What a first look at a folder believes of words, kept for each story and for the whole. */
export class Beliefs {
  readonly #folder: Tallies = new Map();
  readonly #stories: readonly Tallies[];

  /** @param stories The segments of each story. */
  constructor(stories: readonly (readonly Looked[])[]) {
    this.#stories = stories.map((looked) => {
      const tallies: Tallies = new Map();
      for (const one of looked) tally([tallies, this.#folder], one);
      return tallies;
    });
  }

  /** What is believed when looking at a place of a story, that place left aside. */
  beside(story: number, looked: Looked): Belief {
    const own: Tallies = new Map();
    tally([own], looked);
    const inStory = this.#stories[story] ?? new Map();
    return {
      of: (words) => ({
        story: mean(inStory.get(words), own.get(words)),
        folder: mean(this.#folder.get(words), own.get(words)),
        ends: inStory.get(words)?.ends ?? 0,
        begins: inStory.get(words)?.begins ?? 0,
        folderEnds: this.#folder.get(words)?.ends ?? 0,
      }),
    };
  }
}

function tally(into: readonly Tallies[], { passage, likely }: Looked): void {
  for (const span of likely) {
    const covered = likely
      .filter((other) => other !== span && other.from < span.to && span.from < other.to)
      .reduce((sum, other) => sum + other.likelihood, 0);
    const tokens = passage.tokens.slice(span.from, span.to);
    const words = phrase(tokens);
    for (const tallies of into) {
      const found = at(tallies, words);
      found.sum += span.likelihood;
      found.weight += Math.max(0, 1 - covered);
      for (let cut = 1; cut < tokens.length; cut++) {
        const end = at(tallies, phrase(tokens.slice(cut)));
        end.ends = Math.max(end.ends, span.likelihood);
      }
      if (tokens.length === 1) continue;
      const begin = at(tallies, phrase(tokens.slice(0, 1)));
      begin.begins = Math.max(begin.begins, span.likelihood);
    }
  }
}

function at(tallies: Tallies, words: string): Tally {
  const known = tallies.get(words);
  if (known !== undefined) return known;
  const made: Tally = { sum: 0, weight: 0, ends: 0, begins: 0 };
  tallies.set(words, made);
  return made;
}

function mean(all: Tally | undefined, own: Tally | undefined): number | undefined {
  if (all === undefined) return undefined;
  const weight = all.weight - (own?.weight ?? 0);
  return weight < 0.05 ? undefined : Math.min(1, Math.max(0, (all.sum - (own?.sum ?? 0)) / weight));
}
