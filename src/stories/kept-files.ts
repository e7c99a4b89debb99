import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Progress } from '../text/progress.js';
import { Lines } from './blocks/lines.js';
import { decode } from './files/decode.js';
import type { Found } from './files/list.js';
import { loadFile } from './files/load.js';
import { parseStory } from './parse.js';
import { problemOf } from './problems/error.js';
import type { ProblemKind, Warning } from './problems/warning.js';
import { makePassage, type PassageParts, partsOf } from './story/passage.js';
import type { Story } from './story/story.js';

/** What a file gave. */
export interface FileRead {
  readonly story: Story;
  /** What was wrong with it. */
  readonly warnings: readonly Warning[];
  /** What of it is no part of its story. */
  readonly omissions: readonly Warning[];
}

interface KeptFile extends FileRead {
  /** Of the bytes that it was read from. */
  readonly hash: string;
  /** What the file system said of the file when it was read; none where that may not tell of the next change. */
  readonly stamp: string | undefined;
}

/** What is kept of a file, as plain data. */
export interface SavedFile extends Omit<KeptFile, 'story'> {
  readonly story: Omit<Story, 'passages'> & { readonly passages: readonly PassageParts[] };
}

/** What a writer does on purpose: the story is to be seen no more. */
const MEANT: ReadonlySet<ProblemKind> = new Set(['draft', 'wordless', 'outside']);
/** A file that was changed less than so many milliseconds ago may change again within the same tick of its clock. */
const FRESH_MS = 2_000;

/** What was read of the files of a folder, so that only those that change are read again. */
export class KeptFiles {
  readonly #progress: Progress;
  /** Whether any file was read, or is gone, since it was restored. */
  hasNews = false;
  #known = new Map<string, KeptFile>();
  #titled = new WeakMap<Story, Story>();

  constructor(progress: Progress = () => undefined) {
    this.#progress = progress;
  }

  /**
   * Reads files: of those that are as they were, what was read of them before. One that cannot be read any more, as
   * an editor may leave it half way, stays as it was when it last could, with a warning; one that never could is
   * left out with one.
   *
   * @returns What each file gave, and the warnings of those that could not be read.
   */
  read(files: readonly Found[]): {
    readonly read: readonly FileRead[];
    readonly warnings: readonly Warning[];
  } {
    const before = this.#known;
    this.#known = new Map();
    const warnings: Warning[] = [];
    for (const [at, { file, path }] of files.entries()) {
      if (before.size === 0) this.#progress('reading', at, files.length);
      const known = before.get(file);
      try {
        const read = readFile(file, path, known);
        this.#known.set(file, read);
        if (read !== known) this.hasNews = true;
      } catch (error) {
        const problem = problemOf(error);
        const isKept = known !== undefined && !MEANT.has(problem.kind);
        warnings.push({ file, problem, ...(isKept ? { kept: true } : { leftOut: true }) });
        if (isKept) this.#known.set(file, { ...known, stamp: undefined });
      }
    }
    if (this.#known.size !== before.size) this.hasNews = true;
    return { read: [...this.#known.values()], warnings };
  }

  /** What each file gave when it was last read. */
  get last(): FileRead[] {
    return [...this.#known.values()];
  }

  /** What is kept, as plain data. */
  save(): SavedFile[] {
    return [...this.#known.values()].map(({ story, ...read }) => ({
      ...read,
      story: { ...story, passages: story.passages.map(partsOf) },
    }));
  }

  /**
   * Takes over what was saved, before anything is read.
   *
   * @returns The stories.
   */
  restore(saved: readonly SavedFile[]): Story[] {
    for (const { story, ...read } of saved) {
      const lines = new Lines(story.source);
      const passages = story.passages.map((parts) => makePassage(parts, lines));
      this.#known.set(story.file, { ...read, story: { ...story, passages } });
    }
    return [...this.#known.values()].map(({ story }) => story);
  }

  /** The same story by another title as one before it, where there was such a one. */
  titled(story: Story, title: Story): Story {
    const known = this.#titled.get(story);
    if (known?.title === title.title) return known;
    this.#titled.set(story, title);
    return title;
  }
}

function readFile(file: string, path: string, known: KeptFile | undefined): KeptFile {
  const stamp = stampOf(path);
  if (known !== undefined && stamp !== undefined && known.stamp === stamp) return known;
  const bytes = loadFile(path);
  const hash = createHash('sha256').update(bytes).digest('base64url');
  if (known?.hash === hash) return { ...known, stamp };
  const { text, damage } = decode(bytes);
  const { story, faults, omissions } = parseStory(file, text);
  const damaged: Warning[] = damage === undefined ? [] : [{ file, problem: damage }];
  return {
    story,
    hash,
    stamp,
    warnings: [...damaged, ...faults.map((fault) => ({ file, ...fault }))],
    omissions: omissions.map((omission) => ({ file, ...omission })),
  };
}

/** What tells that a file has changed, whatever its writer does to its times. */
function stampOf(path: string): string | undefined {
  const { size, ino, mtimeNs, ctimeNs, ctimeMs } = statSync(path, { bigint: true });
  const isFresh = Date.now() - Number(ctimeMs) < FRESH_MS;
  return isFresh ? undefined : [size, ino, mtimeNs, ctimeNs].join(' ');
}
