import type { Token } from '../../../language/tokens.js';
import { GIVEN_NAMES, PLACES } from '../../../lexicon/persons.js';
import { type NameRun, PARTICLES } from '../../names/name-runs.js';
import { type Doing, doingsOf, PRONOUNS } from './doings.js';
import { isLeading, trim } from './leading.js';
import type { Tokenized } from './tokenized.js';
import { contextClass, titleAt } from './word-class.js';

/** How a word or a run of words stands in a text: so many times in each way. */
export interface Standing extends Record<Doing, number> {
  /** As a whole segment. */
  whole: number;
  /** Thereof after "à", "en", "in" … */
  located: number;
  /** Thereof after an article. */
  determined: number;
  /** Thereof after an office or "M.". */
  titled: number;
  /** Thereof before a verb of saying or doing. */
  acting: number;
  /** As the last word after a given name. */
  surname: number;
  /** As the first word of several. */
  first: number;
  /** In small letters. */
  small: number;
  /** As a whole segment, but for a common word before it that opens a sentence. */
  led: number;
}

const NOWHERE: Readonly<Standing> = {
  whole: 0,
  located: 0,
  determined: 0,
  titled: 0,
  acting: 0,
  surname: 0,
  first: 0,
  small: 0,
  led: 0,
  opening: 0,
  alone: 0,
  labelling: 0,
  saying: 0,
  telling: 0,
  addressed: 0,
  owning: 0,
  resumed: 0,
};

/** Stands for all words of a text: `whole` of them, and `resumed` for the pronouns of persons among them. */
export const ALL = '*';

/** The ways in which words stand, in the order in which they are saved. */
const WAYS = Object.keys(NOWHERE) as readonly (keyof Standing)[];

/** Evidence as plain data. */
export interface SavedEvidence {
  readonly words: readonly string[];
  /** For each of them how often it stands in each way. */
  readonly counts: Int32Array;
}

/** What is told of words: of any, for one that stands nowhere is told to stand so. */
export interface Evidence {
  /** @param words Folded, with a blank between two. */
  of(words: string): Readonly<Standing>;
}

/** What a text, a story or a whole folder, tells of the words in it. */
export class WordEvidence implements Evidence {
  readonly #standings = new Map<string, Standing>();
  /** What a passage that is read counts for: 1, or −1 where it is taken back. */
  #times = 1;
  #touched: (words: string, before: Readonly<Standing>) => void = () => undefined;

  constructor(passages: Iterable<Tokenized> = []) {
    for (const passage of passages) this.#read(passage);
  }

  /**
   * Adds what passages tell, or takes it back.
   *
   * @param times 1, or −1 for passages that were added before.
   * @param touched Called for words before how they stand changes.
   */
  count(
    passages: Iterable<Tokenized>,
    times: 1 | -1,
    touched: (words: string, before: Readonly<Standing>) => void,
  ): void {
    this.#times = times;
    this.#touched = touched;
    for (const passage of passages) this.#read(passage);
    this.#times = 1;
    this.#touched = () => undefined;
  }

  /** All that is told, as plain data: words, and how each stands. */
  save(): SavedEvidence {
    const standings = [...this.#standings.values()];
    return {
      words: [...this.#standings.keys()],
      counts: Int32Array.from(standings.flatMap((standing) => WAYS.map((way) => standing[way]))),
    };
  }

  /** Takes over what was saved, before anything is counted. */
  restore({ words, counts }: SavedEvidence): void {
    for (const [at, word] of words.entries()) {
      const standing = { ...NOWHERE };
      for (const [way, name] of WAYS.entries()) standing[name] = counts[at * WAYS.length + way] ?? 0;
      this.#standings.set(word, standing);
    }
  }

  /** Forgets words that stand nowhere any more. */
  forget(words: string): void {
    const standing = this.#standings.get(words);
    if (standing !== undefined && Object.values(standing).every((count) => count === 0))
      this.#standings.delete(words);
  }

  /** @param words Folded, with a blank between two. */
  of(words: string): Readonly<Standing> {
    return this.#standings.get(words) ?? NOWHERE;
  }

  #at(words: string): Standing {
    const known = this.#standings.get(words);
    this.#touched(words, known ?? NOWHERE);
    if (known !== undefined) return known;
    const standing = { ...NOWHERE };
    this.#standings.set(words, standing);
    return standing;
  }

  #read(passage: Tokenized): void {
    const { tokens, segments } = passage;
    const all = this.#at(ALL);
    all.whole += this.#times * tokens.length;
    for (const token of tokens) {
      if (PRONOUNS.has(token.key)) all.resumed += this.#times;
      if (token.isWord && !token.isCapital && !PARTICLES.has(token.key))
        this.#at(token.key).small += this.#times;
    }
    for (const segment of segments) {
      if (!isShouted(tokens, segment)) this.#readSegment(passage, segment, trim(tokens, segment));
    }
  }

  #readSegment(passage: Tokenized, segment: NameRun, name: NameRun): void {
    const { from, to } = name;
    if (from >= to) return;
    const { tokens } = passage;
    const inside = tokens.slice(from, to);
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return;
    const [whole, times] = [this.#at(phrase(inside)), this.#times];
    whole.whole += times;
    if (from > segment.from && isLeading(tokens, from - 1)) whole.led += times;
    const before = contextClass(tokens[titleAt(tokens, from)]);
    if (before === 'in') whole.located += times;
    if (before === 'det' || before === 'ofthe') whole.determined += times;
    if (before === 'office' || before === 'civil' || before === 'relation') whole.titled += times;
    if (/^(?:verb|has|is|who)$/.test(contextClass(tokens[to]))) whole.acting += times;
    for (const doing of doingsOf(passage, name)) whole[doing] += times;
    if (inside.length === 1) return;
    this.#at(first.key).first += times;
    if (!GIVEN_NAMES.has(first.key) || PLACES.has(phrase(inside))) return;
    this.#at(last.key).surname += times;
    const particle = inside.findIndex((token) => PARTICLES.has(token.key));
    if (particle > 0) this.#at(phrase(inside.slice(particle))).surname += times;
  }
}

/** So many words in capitals only are a heading or a cry, in which capitals tell no names. */
const SHOUT = 3;

/** Whether a segment is written in capitals, as headings are. */
export function isShouted(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const words = tokens.slice(from, to);
  return words.length >= SHOUT && words.every(({ text }) => text === text.toUpperCase());
}

/** The folded words of tokens, with a blank between two. */
export function phrase(tokens: readonly Token[]): string {
  return tokens.map((token) => token.key).join(' ');
}
