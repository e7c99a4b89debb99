import { partIdentifiers } from '../../language/identifiers.js';
import type { Reading } from '../../language/reading.js';
import { type Term, terms } from '../../language/terms.js';
import type { Readings } from '../../stories/story/readings.js';
import { isCitable, type Passage, type Story } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import type { Span } from '../../text/span.js';
import { columnsOf, opensSection, partOf } from './structure.js';
import { Ints } from './words/ints.js';
import type { WordTable } from './words/word-table.js';

/** What a token is besides its word: bits. `start` is the first word of a person's name. */
export const TokenFlag = { stop: 1, capital: 2, number: 4, month: 8, person: 16, start: 32 } as const;
const FLAG_BITS = 6;

/** The word's number in the vocabulary. */
export const wordOf = (token: number): number => token >> FLAG_BITS;
/** The same token, its word by the number that another vocabulary gives it. */
export const renumbered = (token: number, numbers: Int32Array): number =>
  ((numbers[token >> FLAG_BITS] ?? 0) << FLAG_BITS) | (token & ((1 << FLAG_BITS) - 1));

/** The words of one story, numbered as they come in it: all that its passages are compared with a question by. */
export interface StoryWords {
  readonly language: Language;
  /** The words in the order in which the story first has them, by their numbers in the table, and how many passages hold each. */
  readonly words: Int32Array;
  readonly frequencies: Int32Array;
  /** The same of unstemmed forms, without how often. */
  readonly forms: Int32Array;
  readonly title: Int32Array;
  /** What its subject is called: its title and its other names. */
  readonly subjects: readonly Int32Array[];
  /** The same as its writer has them. */
  readonly names: readonly string[];
  /** The words of different headings, with the names of columns, and of the headings next above a passage. */
  readonly headings: readonly (Int32Array | undefined)[];
  readonly nearest: readonly (Int32Array | undefined)[];
  /** The words within identifiers of the story's names and of the same headings. */
  readonly identifiers: readonly (Int32Array | undefined)[];
  readonly passages: readonly Passage[];
  /** Which of `headings`, `nearest` and `identifiers` stands above each passage. */
  readonly headingOf: Int32Array;
  /** 1 for each passage that is the first under its headings. */
  readonly openings: Uint8Array;
  readonly tokens: Int32Array;
  readonly tokenForms: Int32Array;
  /** Each passage's first token and first sentence. */
  readonly tokenStarts: Int32Array;
  readonly sentenceStarts: Int32Array;
  /** Each sentence's first token, where it starts and ends in its passage's text, and what it is there. */
  readonly sentenceTokens: Int32Array;
  readonly spans: Int32Array;
  readonly parts: Int32Array;
}

/**
 * Reads the words of a story.
 *
 * @param mentionsIn Where persons are named in a passage, in order.
 * @param readings Those of its passages; each is given up once it is read.
 * @param table Numbers the words.
 */
export function readStoryWords(
  story: Story,
  mentionsIn: (passage: Passage) => readonly Span[],
  readings: Readings,
  table: WordTable,
): StoryWords {
  return new StoryReader(story, mentionsIn, readings).words(table);
}

/** The words that a passage of a story itself is found by. */
export function textOf(story: StoryWords, passage: number, table: WordTable): string {
  const end = story.tokenStarts[passage + 1] ?? story.tokens.length;
  return keysOf(story, story.tokens.subarray(story.tokenStarts[passage], end), table);
}

/** The words of what stands above a passage: what its story's subject is called, and its headings. */
export function headingsOf(story: StoryWords, passage: number, table: WordTable): string {
  const at = story.headingOf[passage] ?? 0;
  const above = [...(story.headings[at] ?? []), ...(story.identifiers[at] ?? [])];
  return keysOf(story, [...story.subjects.flatMap((name) => [...name]), ...above], table);
}

function keysOf({ words }: StoryWords, tokens: Iterable<number>, table: WordTable): string {
  const keys: string[] = [];
  for (const token of tokens)
    if ((token & TokenFlag.stop) === 0) keys.push(table.key(words[wordOf(token)] ?? -1));
  return keys.join(' ');
}

/** Numbers words from 0 in the order in which they come, and counts the passages that hold each. */
class Numbering {
  readonly keys: string[] = [];
  readonly frequencies: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #lastSeen: number[] = [];

  add(key: string, passage: number): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.keys.length;
      this.#ids.set(key, id);
      this.keys.push(key);
      this.frequencies.push(0);
      this.#lastSeen.push(-1);
    }
    if (this.#lastSeen[id] !== passage) {
      this.#lastSeen[id] = passage;
      this.frequencies[id] = (this.frequencies[id] ?? 0) + 1;
    }
    return id;
  }
}

class StoryReader {
  readonly #story: Story;
  readonly #vocabulary = new Numbering();
  readonly #forms = new Numbering();
  readonly #passages: Passage[] = [];
  readonly #headings: (Int32Array | undefined)[] = [];
  readonly #nearest: (Int32Array | undefined)[] = [];
  readonly #identifiers: (Int32Array | undefined)[] = [];
  readonly #headingOf: number[] = [];
  readonly #openings: number[] = [];
  readonly #tokens = new Ints();
  readonly #tokenForms = new Ints();
  readonly #tokenStarts: number[] = [];
  readonly #sentenceStarts: number[] = [];
  readonly #sentenceTokens = new Ints();
  readonly #spans = new Ints();
  readonly #parts = new Ints();
  readonly #title: Int32Array;
  readonly #subjects: readonly Int32Array[];
  readonly #names: readonly string[];

  constructor(story: Story, mentionsIn: (passage: Passage) => readonly Span[], readings: Readings) {
    this.#story = story;
    this.#title = this.#encode(terms(story.title, story.language), 0);
    this.#names = [...new Set([story.title, ...story.names])];
    const names = this.#names.map((name) => terms(name, story.language));
    this.#subjects = names.map((name) => this.#encode(name, 0));
    let before: Passage | undefined;
    for (const passage of story.passages) {
      if (!isCitable(passage)) continue;
      const number = this.#passages.length;
      const opens = opensSection(passage, before);
      this.#openings.push(Number(opens));
      this.#addHeadings(number, passage, opens, before);
      for (const token of names.flat()) this.#vocabulary.add(token.key, number);
      this.#addPassage(number, passage, readings.take(passage), mentionsIn(passage));
      this.#passages.push(passage);
      before = passage;
    }
  }

  words(table: WordTable): StoryWords {
    return {
      language: this.#story.language,
      words: table.addAll(this.#vocabulary.keys),
      frequencies: Int32Array.from(this.#vocabulary.frequencies),
      forms: table.addAll(this.#forms.keys),
      title: this.#title,
      subjects: this.#subjects,
      names: this.#names,
      headings: this.#headings,
      nearest: this.#nearest,
      identifiers: this.#identifiers,
      passages: this.#passages,
      headingOf: Int32Array.from(this.#headingOf),
      openings: Uint8Array.from(this.#openings),
      tokens: this.#tokens.values(),
      tokenForms: this.#tokenForms.values(),
      tokenStarts: Int32Array.from(this.#tokenStarts),
      sentenceStarts: Int32Array.from(this.#sentenceStarts),
      sentenceTokens: this.#sentenceTokens.values(),
      spans: this.#spans.values(),
      parts: this.#parts.values(),
    };
  }

  /** Keeps the words of what stands above a passage, which passages of one section share. */
  #addHeadings(number: number, passage: Passage, opens: boolean, before: Passage | undefined): void {
    const columns = columnsOf(passage);
    const isShared = !opens && columns.length === 0 && before !== undefined && columnsOf(before).length === 0;
    if (isShared) {
      this.#headingOf.push(this.#headings.length - 1);
      for (const token of [...(this.#headings.at(-1) ?? []), ...(this.#identifiers.at(-1) ?? [])])
        this.#vocabulary.add(this.#vocabulary.keys[wordOf(token)] ?? '', number);
      return;
    }
    const encode = (texts: readonly string[]) =>
      texts.length === 0
        ? undefined
        : this.#encode(
            texts.flatMap((text) => terms(text, this.#story.language)),
            number,
          );
    this.#headings.push(encode([...passage.headings, ...columns]));
    this.#nearest.push(encode(passage.headings.slice(-1)));
    const parted = [...this.#names, ...passage.headings].filter((name) => partIdentifiers(name) !== name);
    this.#identifiers.push(encode(parted.map(partIdentifiers)));
    this.#headingOf.push(this.#headings.length - 1);
  }

  #addPassage(number: number, passage: Passage, reading: Reading, mentions: readonly Span[]): void {
    this.#tokenStarts.push(this.#tokens.length);
    this.#sentenceStarts.push(this.#sentenceTokens.length);
    const found = reading.terms();
    let at = 0;
    let mention = 0;
    for (const span of reading.sentences) {
      this.#sentenceTokens.push(this.#tokens.length);
      this.#spans.push(span.start);
      this.#spans.push(span.end);
      this.#parts.push(partOf(passage, span));
      for (; at < found.length && (found[at]?.start ?? 0) < span.end; at++) {
        const term = found[at] as Term;
        while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= term.start) mention++;
        const opens = mentions[mention]?.start ?? Number.POSITIVE_INFINITY;
        const person = opens <= term.start ? TokenFlag.person : 0;
        const start = opens >= term.start && opens < term.end ? TokenFlag.start | TokenFlag.person : 0;
        this.#tokens.push(encode(term, this.#vocabulary.add(term.key, number), person | start));
        this.#tokenForms.push(this.#forms.add(term.form, number));
      }
    }
  }

  #encode(found: readonly Term[], passage: number): Int32Array {
    return Int32Array.from(found, (term) => encode(term, this.#vocabulary.add(term.key, passage), 0));
  }
}

function encode(term: Term, word: number, person: number): number {
  let flags = person | (term.stop ? TokenFlag.stop : 0);
  if (term.capital) flags |= TokenFlag.capital;
  if (term.type === 'number') flags |= TokenFlag.number;
  if (term.type === 'month') flags |= TokenFlag.month;
  return (word << FLAG_BITS) | flags;
}
