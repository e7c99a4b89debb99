import type { Reading } from '../../language/reading.js';
import { type Term, terms } from '../../language/terms.js';
import type { People } from '../../people/persons/person.js';
import type { Readings } from '../../stories/story/readings.js';
import { isCitable, type Passage, type Story } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import type { Span } from '../../text/span.js';
import { Ints } from './ints.js';
import { signsOf } from './signs.js';
import { columnsOf, opensSection, partOf } from './structure.js';
import { Vocabulary } from './vocabulary.js';

/** What a token is besides its word: bits. `start` is the first word of a person's name. */
export const TokenFlag = { stop: 1, capital: 2, number: 4, month: 8, person: 16, start: 32 } as const;
const FLAG_BITS = 6;

/** The word's number in the vocabulary. */
export const wordOf = (token: number): number => token >> FLAG_BITS;

/**
 * The stories as numbers, ready to be compared with a question: each passage a run of tokens, each token its
 * word's number and flags, with the bounds of its sentences. The words of the title and of the heading above a
 * passage are kept beside it.
 */
export class Corpus {
  readonly passages: Passage[] = [];
  /** The number of each passage's story. */
  readonly storyOf: number[] = [];
  readonly titles: Int32Array[] = [];
  /** What each story's subject is called: its title and its other names. */
  readonly subjects: (readonly Int32Array[])[] = [];
  /** The words of the headings above each passage, and of the columns of its rows. */
  readonly headings: (Int32Array | undefined)[] = [];
  /** The words of the heading next above each passage. */
  readonly nearest: (Int32Array | undefined)[] = [];
  /** Whether each passage is the first under its headings. */
  readonly openings: boolean[] = [];
  readonly languages: Language[] = [];
  readonly vocabulary = new Vocabulary();
  readonly forms = new Vocabulary();
  readonly tokens = new Ints();
  /** The number of each token's unstemmed form. */
  readonly tokenForms = new Ints();
  /** Each passage's first token, and the end of the last one's. */
  readonly tokenStarts = new Ints();
  /** Each passage's first sentence, and the end of the last one's. */
  readonly sentenceStarts = new Ints();
  /** Each sentence's first token; it ends where the next begins, or its passage. */
  readonly sentenceTokens = new Ints();
  /** What each sentence is within its passage: a number of `PARTS`. */
  readonly parts = new Ints();
  readonly #readings: Readings;
  readonly #spans = new Ints();
  /** For each form what `signsOf` says of it. */
  readonly #signs: Int32Array;
  readonly #names: Uint8Array;
  /** How many different words each passage has, little ones left out. */
  readonly wordCounts: Int32Array;

  constructor(stories: readonly Story[], people: People, readings: Readings) {
    this.#readings = readings;
    for (const [number, story] of stories.entries()) this.#addStory(number, story, people, readings);
    this.tokenStarts.push(this.tokens.length);
    this.sentenceStarts.push(this.sentenceTokens.length);
    this.sentenceTokens.push(this.tokens.length);
    for (const list of [this.tokens, this.tokenForms, this.sentenceTokens, this.#spans]) list.trim();
    this.#signs = Int32Array.from(this.forms.keys, signsOf);
    this.#names = this.#nameWords();
    this.wordCounts = this.#countWords();
  }

  /** Whether the stories nearly always write a word with a capital: it is a name, however somebody types it. */
  isNameWord(word: number): boolean {
    return this.#names[word] === 1;
  }

  /** What the word of a token may be a sign of, as `signsOf` has it; 0 outside the corpus. */
  signs(token: number): number {
    return token < this.tokens.length ? (this.#signs[this.tokenForms.at(token)] ?? 0) : 0;
  }

  /** How many tokens a passage has on average, at least 1. */
  get averageLength(): number {
    return Math.max(1, this.tokens.length / Math.max(1, this.passages.length));
  }

  /** The languages of the stories, the one with the most passages first. */
  languagesByPassages(): Language[] {
    const counts = new Map<Language, number>();
    for (const story of this.storyOf) {
      const language = this.languages[story] ?? 'und';
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([language]) => language);
  }

  /** Where a sentence stands in its passage's text. */
  span(sentence: number): Span {
    return { start: this.#spans.at(2 * sentence), end: this.#spans.at(2 * sentence + 1) };
  }

  /** The terms of a passage, one for each of its tokens; they are read anew, for those of a whole folder are many. */
  termsOf(passage: number): readonly Term[] {
    return this.#readings.take(this.passages[passage] as Passage).terms();
  }

  /** The words that a passage itself is found by. */
  indexedText(passage: number): string {
    const [from, to] = [this.tokenStarts.at(passage), this.tokenStarts.at(passage + 1)];
    return this.#keysOf(Array.from({ length: to - from }, (_, i) => this.tokens.at(from + i)));
  }

  /** The words of what stands above a passage: what its story's subject is called, and its headings. */
  indexedHeadings(passage: number): string {
    const subjects = this.subjects[this.storyOf[passage] ?? 0] ?? [];
    return this.#keysOf([...subjects.flatMap((name) => [...name]), ...(this.headings[passage] ?? [])]);
  }

  #keysOf(tokens: readonly number[]): string {
    return tokens
      .filter((token) => (token & TokenFlag.stop) === 0)
      .map((token) => this.vocabulary.key(wordOf(token)))
      .join(' ');
  }

  #addStory(number: number, story: Story, people: People, readings: Readings): void {
    const first = this.passages.length;
    const title = terms(story.title, story.language);
    this.titles.push(this.#encode(title, first));
    this.languages.push(story.language);
    const names = [...new Set([story.title, ...story.names])].map((name) => terms(name, story.language));
    this.subjects.push(names.map((name) => this.#encode(name, first)));
    let before: Passage | undefined;
    for (const passage of story.passages) {
      if (!isCitable(passage)) continue;
      const id = this.passages.length;
      const opens = opensSection(passage, before);
      this.openings.push(opens);
      this.#addHeadings(id, passage, story.language, opens);
      for (const token of names.flat()) this.vocabulary.add(token.key, id);
      const mentions = people.mentionsIn(passage).map(({ span }) => span);
      this.#addPassage(id, passage, readings.take(passage), mentions);
      this.passages.push(passage);
      this.storyOf.push(number);
      before = passage;
    }
  }

  /** Keeps the words of what stands above a passage, which passages of one section share. */
  #addHeadings(id: number, passage: Passage, language: Language, opens: boolean): void {
    const columns = columnsOf(passage);
    const isShared =
      !opens && columns.length === 0 && columnsOf(this.passages[id - 1] as Passage).length === 0;
    if (isShared) {
      this.headings.push(this.headings[id - 1]);
      this.nearest.push(this.nearest[id - 1]);
      for (const token of this.headings[id] ?? [])
        this.vocabulary.add(this.vocabulary.key(wordOf(token)), id);
      return;
    }
    const encode = (texts: readonly string[]) =>
      texts.length === 0
        ? undefined
        : this.#encode(
            texts.flatMap((text) => terms(text, language)),
            id,
          );
    this.headings.push(encode([...passage.headings, ...columns]));
    this.nearest.push(encode(passage.headings.slice(-1)));
  }

  #addPassage(id: number, passage: Passage, reading: Reading, mentions: readonly Span[]): void {
    this.tokenStarts.push(this.tokens.length);
    this.sentenceStarts.push(this.sentenceTokens.length);
    const found = reading.terms();
    let at = 0;
    let mention = 0;
    for (const span of reading.sentences) {
      this.sentenceTokens.push(this.tokens.length);
      this.#spans.push(span.start);
      this.#spans.push(span.end);
      this.parts.push(partOf(passage, span));
      for (; at < found.length && (found[at]?.start ?? 0) < span.end; at++) {
        const term = found[at] as Term;
        while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= term.start) mention++;
        const opens = mentions[mention]?.start ?? Number.POSITIVE_INFINITY;
        const person = opens <= term.start ? TokenFlag.person : 0;
        const start = opens >= term.start && opens < term.end ? TokenFlag.start | TokenFlag.person : 0;
        this.tokens.push(encode(term, this.vocabulary.add(term.key, id), person | start));
        this.tokenForms.push(this.forms.add(term.form, id));
      }
    }
  }

  #nameWords(): Uint8Array {
    const capitals = new Int32Array(this.vocabulary.size);
    const all = new Int32Array(this.vocabulary.size);
    for (let sentence = 0; sentence + 1 < this.sentenceTokens.length; sentence++) {
      const end = this.sentenceTokens.at(sentence + 1);
      // The first word has a capital whatever it is.
      for (let at = this.sentenceTokens.at(sentence) + 1; at < end; at++) {
        const token = this.tokens.at(at);
        const word = wordOf(token);
        all[word] = (all[word] ?? 0) + 1;
        if ((token & TokenFlag.capital) !== 0) capitals[word] = (capitals[word] ?? 0) + 1;
      }
    }
    return Uint8Array.from(all, (count, word) =>
      count > 0 && (capitals[word] ?? 0) >= MOSTLY * count ? 1 : 0,
    );
  }

  #countWords(): Int32Array {
    const seenIn = new Int32Array(this.vocabulary.size).fill(-1);
    return Int32Array.from(this.passages, (_, passage) => {
      let count = 0;
      const end = this.tokenStarts.at(passage + 1);
      for (let at = this.tokenStarts.at(passage); at < end; at++) {
        const token = this.tokens.at(at);
        if ((token & TokenFlag.stop) !== 0 || seenIn[wordOf(token)] === passage) continue;
        seenIn[wordOf(token)] = passage;
        count++;
      }
      return count;
    });
  }

  #encode(found: readonly Term[], passage: number): Int32Array {
    return Int32Array.from(found, (term) => encode(term, this.vocabulary.add(term.key, passage), 0));
  }
}

/** The share of a name's occurrences that have a capital: headings and slips are let pass. */
const MOSTLY = 0.9;

function encode(term: Term, word: number, person: number): number {
  let flags = person | (term.stop ? TokenFlag.stop : 0);
  if (term.capital) flags |= TokenFlag.capital;
  if (term.type === 'number') flags |= TokenFlag.number;
  if (term.type === 'month') flags |= TokenFlag.month;
  return (word << FLAG_BITS) | flags;
}
