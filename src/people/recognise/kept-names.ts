import { Readings } from '../../stories/story/readings.js';
import type { Passage, Story } from '../../stories/story/story.js';
import type { Progress } from '../../text/progress.js';
import type { Span } from '../../text/span.js';
import { type Evidence, type SavedEvidence, WordEvidence } from './evidence/standing.js';
import type { Tokenized } from './evidence/tokenized.js';
import { type NameContext, told } from './name-features.js';

/** The names of a story, by passage. */
type Names = ReadonlyMap<Passage, readonly Span[]>;

interface KeptStory {
  readonly story: Story;
  readonly names: Names;
  /** Of which words the folder was asked how they stand: their hashes. */
  readonly asked: Int32Array;
}

/** What is kept of names, as plain data. */
export interface SavedNames {
  readonly folder: SavedEvidence;
  readonly stories: readonly {
    readonly file: string;
    readonly asked: Int32Array;
    /** The number of a passage, and where in it a name starts and ends, one after the other. */
    readonly spans: Int32Array;
  }[];
}

/**
 * The names that were found in stories, so that they are looked for again only in a story that is new, or for which
 * the rest of the folder now tells another thing of words than before.
 */
export class KeptNames {
  readonly #progress: Progress;
  readonly #folder = new WordEvidence();
  /** By the passages of a story, which stay the same under another title. */
  readonly #known = new Map<readonly Passage[], KeptStory>();

  /** @param progress Told how far the finding of names is, where none were found before. */
  constructor(progress: Progress = () => undefined) {
    this.#progress = progress;
  }

  /**
   * The names of stories, by passage in order.
   *
   * @param prepare A story as names are looked for in it.
   * @param spot Looks for them.
   */
  update<Prepared extends Tokenized>(
    stories: readonly Story[],
    readings: Readings,
    prepare: (story: Story, readings: Readings) => readonly Prepared[],
    spot: (passages: readonly Prepared[], around: NameContext) => Names,
  ): Map<Passage, readonly Span[]> {
    const isFirst = this.#known.size === 0;
    const fresh = new Map(
      stories
        .filter(({ passages }) => !this.#known.has(passages))
        .map((story, at) => {
          if (isFirst) this.#progress('words', at, stories.length);
          return [story, prepare(story, readings)];
        }),
    );
    const crossed = this.#count(stories, fresh, (story) => prepare(story, new Readings([story])));
    const found = new Map<Passage, readonly Span[]>();
    for (const [at, story] of stories.entries()) {
      if (isFirst) this.#progress('names', at, stories.length);
      const known = this.#known.get(story.passages);
      const isSame = known?.asked.every((words) => !crossed.has(words)) === true;
      const names = isSame
        ? known.names
        : this.#spot(story, fresh.get(story) ?? prepare(story, readings), spot);
      for (const [passage, spans] of names) found.set(passage, spans);
    }
    return found;
  }

  /** What is kept, as plain data. */
  save(): SavedNames {
    const stories = [...this.#known.values()].map(({ story, names, asked }) => ({
      file: story.file,
      asked,
      spans: Int32Array.from(
        [...names].flatMap(([{ index }, spans]) => spans.flatMap(({ start, end }) => [index, start, end])),
      ),
    }));
    return { folder: this.#folder.save(), stories };
  }

  /** Takes over what was saved of stories, before any is looked at. */
  restore({ folder, stories }: SavedNames, byFile: ReadonlyMap<string, Story>): void {
    this.#folder.restore(folder);
    for (const { file, asked, spans } of stories) {
      const story = byFile.get(file);
      if (story === undefined) throw new RangeError(`Names of ${file}, which is not among the stories`);
      const names = new Map<Passage, Span[]>();
      for (let at = 0; at < spans.length; at += 3) {
        const passage = story.passages[spans[at] ?? 0] as Passage;
        const known = names.get(passage) ?? [];
        known.push({ start: spans[at + 1] ?? 0, end: spans[at + 2] ?? 0 });
        names.set(passage, known);
      }
      this.#known.set(story.passages, { story, names, asked });
    }
  }

  /** Counts what came and what went; gives the hashes of words that now stand another way, as far as that tells. */
  #count<Prepared extends Tokenized>(
    stories: readonly Story[],
    fresh: ReadonlyMap<Story, readonly Prepared[]>,
    prepare: (story: Story) => readonly Prepared[],
  ): Set<number> {
    const before = new Map<string, string>();
    const note = (words: string, standing: Parameters<typeof told>[0]) => {
      if (this.#known.size > 0 && !before.has(words)) before.set(words, told(standing));
    };
    const still = new Set(stories.map(({ passages }) => passages));
    const gone = [...this.#known.values()].filter(({ story }) => !still.has(story.passages));
    for (const { story } of gone) this.#folder.count(prepare(story), -1, note);
    for (const passages of fresh.values()) this.#folder.count(passages, 1, note);
    for (const { story } of gone) this.#known.delete(story.passages);
    const crossed = new Set<number>();
    for (const [words, was] of before) {
      if (told(this.#folder.of(words)) !== was) crossed.add(hash(words));
      this.#folder.forget(words);
    }
    return crossed;
  }

  #spot<Prepared extends Tokenized>(
    story: Story,
    passages: readonly Prepared[],
    spot: (passages: readonly Prepared[], around: NameContext) => Names,
  ): Names {
    const asked = new Set<number>();
    const folder: Evidence = {
      of: (words) => {
        asked.add(hash(words));
        return this.#folder.of(words);
      },
    };
    const names = spot(passages, { story: new WordEvidence(passages), folder });
    this.#known.set(story.passages, { story, names, asked: Int32Array.from(asked) });
    return names;
  }
}

/** FNV-1a, in 32 bits: words that share one are at worst looked at once too often. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value | 0;
}
