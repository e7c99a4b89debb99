import type { Gender } from '../../text/gender.js';
import { follows, type Turn } from './exchange.js';

/** Who is asked for by a key: undefined is somebody who is none of the others. */
type Key = string | undefined;

/**
 * How close a turn is to the one before: right behind it, behind narration of its own paragraph, behind a paragraph of
 * narration, behind a few.
 */
type Closeness = 0 | 1 | 2 | 3;
const FEW_LINES = 5;

type ByCloseness = readonly [number, number, number, number];

// As logarithms of odds, set by hand on novels whose speakers are known.
/** Against somebody who speaks again. */
const SAME: ByCloseness = [4, 1.5, 0, 0];
/** For the one who spoke two turns before. */
const BACK: ByCloseness = [2, 1, 0.7, 0.3];
/** For the one to whom the turn before speaks by name. */
const CALLED: ByCloseness = [2.5, 2, 1, 0];
/** For turns in which somebody speaks by name to the one who spoke before. */
const ANSWERED: ByCloseness = [1.5, 1, 0.5, 0];
/** Against one of another gender than "sir" or "madam" tells; half of it for one of that gender. */
const TITLED: ByCloseness = [1.5, 1, 0.5, 0];
/** What somebody unknown did two turns before tells less of whoever is unknown. */
const UNKNOWN = 0.5;

/** How likely one speaks after others: two who talk with each other alternate, and who is spoken to answers. */
export class NextSpeaker {
  readonly #turns: readonly Turn<unknown>[];
  readonly #closeness: readonly (Closeness | undefined)[];
  readonly #genderOf: (key: string) => Gender | undefined;

  /** @param genderOf The gender of one who speaks, where the text tells it. */
  constructor(turns: readonly Turn<unknown>[], genderOf: (key: string) => Gender | undefined) {
    this.#turns = turns;
    this.#closeness = turns.map((turn, i) => closenessOf(turns[i - 1], turn));
    this.#genderOf = genderOf;
  }

  /** How much speaks for the last of three who speak in turn, the number of whose turn is given. */
  weight(first: Key, second: Key, third: Key, i: number): number {
    const closeness = this.#closeness[i];
    const [before, turn] = [this.#turns[i - 1], this.#turns[i]];
    if (closeness === undefined || !before || !turn) return 0;
    let sum = this.#order(first, second, third, i, closeness);
    if (second !== undefined && turn.addressed.has(second)) sum += ANSWERED[closeness];
    if (third !== undefined && before.addressed.has(third)) sum += CALLED[closeness];
    const titles = this.#agrees(turn.calls, second) + this.#agrees(before.calls, third);
    return sum + titles * TITLED[closeness];
  }

  #order(first: Key, second: Key, third: Key, i: number, closeness: Closeness): number {
    if (third === second) return third === undefined ? 0 : -SAME[closeness];
    const earlier = this.#closeness[i - 1];
    if (third !== first || earlier === undefined) return 0;
    return BACK[earlier > closeness ? earlier : closeness] * (third === undefined ? UNKNOWN : 1);
  }

  #agrees(told: Gender | undefined, key: Key): number {
    const gender = told && key !== undefined ? this.#genderOf(key) : undefined;
    if (gender === undefined) return 0;
    return gender === told ? 0.5 : -1;
  }
}

function closenessOf(before: Turn<unknown> | undefined, turn: Turn<unknown>): Closeness | undefined {
  if (!before) return undefined;
  if (follows(before, turn)) return 0;
  const lines = turn.line - before.lastLine;
  if (lines <= 1) return 1;
  if (lines === 2) return 2;
  return lines <= FEW_LINES ? 3 : undefined;
}
