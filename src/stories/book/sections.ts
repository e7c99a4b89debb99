import { type Run, runText } from '../plain-text/runs.js';
import { castRuns } from './cast.js';
import { contentsIn, titleKey } from './contents.js';
import { notesIn } from './notes.js';
import { afterNumber, Depth, isBareNumber, numberedHeading } from './numbering.js';

/** What a run of a book is. */
export type Role =
  | { readonly kind: 'text' | 'aside' | 'note' }
  | { readonly kind: 'heading'; readonly depth: number };

/** A book's runs, told apart. */
export interface Sections {
  /** For each run. A heading whose number and title stand apart takes both, the second as `joined`. */
  readonly roles: readonly (Role | 'joined')[];
  /** How many headings say their number, or stand in a table of contents. */
  readonly sure: number;
  /** How many headings only look like one. */
  readonly likely: number;
}

/** A heading is at most so long, in characters and lines. */
const LONGEST = 160;
const MOST_LINES = 4;
/** What stands so often is no heading: it says who speaks. */
const OFTEN = 3;
/** What opens or closes somebody's words is no heading, nor what goes on. */
const SAID = /^["“«‘—–]|[,;:!?»”"’…]$/;

/** Tells the headings, notes and tables of a text of runs. */
export function sectionsOf(runs: readonly Run[], title: string | undefined): Sections {
  const reader = new SectionReader(runs, title);
  return reader.read();
}

class SectionReader {
  readonly #runs: readonly Run[];
  readonly #texts: readonly string[];
  readonly #roles: (Role | 'joined')[];
  readonly #entries = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #isEven: boolean;
  #title: string | undefined;
  #sure = 0;
  #likely = 0;

  constructor(runs: readonly Run[], title: string | undefined) {
    this.#runs = runs;
    this.#texts = runs.map(runText);
    this.#roles = runs.map(() => ({ kind: 'text' }));
    this.#isEven = runs.every(({ gap }, at) => at === 0 || gap <= 1);
    this.#title = title === undefined ? undefined : titleKey(title);
    for (const text of this.#texts) this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    for (const { from, to, entries } of contentsIn(runs)) {
      this.#roles.fill({ kind: 'aside' }, from, to);
      for (const entry of entries) this.#entries.add(entry);
    }
    for (const at of castRuns(runs)) this.#roles[at] = { kind: 'aside' };
    for (const at of notesIn(runs)) this.#roles[at] = { kind: 'note' };
  }

  read(): Sections {
    for (let at = 0; at < this.#runs.length; at++) {
      if (!this.#isText(at)) continue;
      const depth = this.#depthAt(at);
      if (depth === undefined) continue;
      this.#roles[at] = { kind: 'heading', depth };
    }
    return { roles: this.#roles, sure: this.#sure, likely: this.#likely };
  }

  #isText(at: number): boolean {
    const role = this.#roles[at];
    return role !== undefined && role !== 'joined' && role.kind === 'text';
  }

  #depthAt(at: number): number | undefined {
    const text = this.#texts[at] ?? '';
    if (this.#title !== undefined && titleKey(text) === this.#title) {
      this.#title = undefined;
      return Depth.title;
    }
    const run = this.#runs[at] as Run;
    if (text.length > LONGEST || run.lines.length > MOST_LINES) return undefined;
    const numbered = numberedHeading(text);
    if (numbered !== undefined) {
      this.#sure++;
      if (!numbered.isTitled) this.#join(at + 1);
      return numbered.depth;
    }
    if (isBareNumber(text)) {
      const joined = this.#join(at + 1);
      if (joined) this.#sure++;
      return joined ? Depth.chapter : this.#isApart(at) ? Depth.number : undefined;
    }
    return this.#untold(at, text);
  }

  /** The depth of a heading without a number. */
  #untold(at: number, text: string): number | undefined {
    const key = titleKey(text);
    if (this.#entries.has(key) && this.#isApart(at)) {
      this.#sure++;
      return Depth.chapter;
    }
    const after = afterNumber(text);
    const isCapital = isInCapitals(after ?? text);
    if (!isCapital || SAID.test(text) || (this.#counts.get(text) ?? 0) >= OFTEN || !this.#isApart(at))
      return undefined;
    if (!this.#isAbove(at)) return undefined;
    this.#likely++;
    return after === undefined ? Depth.chapter : Depth.scene;
  }

  /** Takes the next run for the title of the heading above it, if it looks like one. */
  #join(at: number): boolean {
    const text = this.#texts[at];
    if (text === undefined || !this.#isText(at) || text.length > LONGEST * 1.5) return false;
    const isTitle = this.#entries.has(titleKey(text)) || (isInCapitals(text) && !SAID.test(text));
    if (!isTitle || numberedHeading(text) !== undefined || (this.#counts.get(text) ?? 0) >= OFTEN)
      return false;
    this.#roles[at] = 'joined';
    return true;
  }

  /** More blank lines stand above it than between paragraphs, or as many, where there are never more. */
  #isApart(at: number): boolean {
    const gap = this.#runs[at]?.gap ?? 0;
    return at === 0 || gap > 1 || this.#isEven;
  }

  /** Text stands below it. */
  #isAbove(at: number): boolean {
    const next = this.#texts.slice(at + 1, at + 4).find((text) => /\p{L}/u.test(text));
    return next !== undefined && /\p{Ll}{2}/u.test(next);
  }
}

/** At least two letters, and no small one. */
function isInCapitals(text: string): boolean {
  return (
    /\p{Lu}\P{Ll}*\p{Lu}/u.test(text) &&
    !/\p{Ll}/u.test(text.replace(/(?<=\p{N})(?:st|nd|rd|th|er|e|ème)\b/gu, ''))
  );
}
