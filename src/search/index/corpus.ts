import { type Term, terms } from '../../language/terms.js';
import { remembered } from '../../lexicon/memory.js';
import type { People } from '../../people/persons/person.js';
import type { Readings } from '../../stories/story/readings.js';
import type { Passage, Story } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import type { Span } from '../../text/span.js';
import { KeptWords } from './kept-words.js';
import { signsOf } from './signs.js';
import { renumbered, type StoryWords, TokenFlag, wordOf } from './story-words.js';
import { Ints } from './words/ints.js';
import { Vocabulary } from './words/vocabulary.js';
import type { WordTable } from './words/word-table.js';

export { TokenFlag, wordOf } from './story-words.js';

/**
 * The stories as numbers, ready to be compared with a question: each passage a run of tokens, each token its
 * word's number and flags, with the bounds of its sentences. The words of the title and of the heading above a
 * passage are kept beside it.
 */
export class Corpus {
  /** The words of each story by themselves. */
  readonly stories: readonly StoryWords[];
  readonly passages: Passage[] = [];
  /** The number of each passage's story. */
  readonly storyOf: number[] = [];
  readonly titles: Int32Array[] = [];
  /** What each story's subject is called: its title and its other names. */
  readonly subjects: (readonly Int32Array[])[] = [];
  /** The same as their writers have them. */
  readonly names: (readonly string[])[] = [];
  /** The words of the headings above each passage, and of the columns of its rows. */
  readonly headings: (Int32Array | undefined)[] = [];
  /** The words of the heading next above each passage. */
  readonly nearest: (Int32Array | undefined)[] = [];
  /** Whether each passage is the first under its headings. */
  readonly openings: boolean[] = [];
  readonly languages: Language[] = [];
  /** What the words of each story by itself are numbered by. */
  readonly table: WordTable;
  readonly vocabulary: Vocabulary;
  readonly forms: Vocabulary;
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
  /** Titles, headings and labels stand above many passages, and are asked about by every question. */
  readonly #calling: Readonly<Record<Language, (name: string) => Int32Array>> = {
    fr: remembered((name) => this.#wordsIn(name, 'fr')),
    en: remembered((name) => this.#wordsIn(name, 'en')),
    und: remembered((name) => this.#wordsIn(name, 'und')),
  };

  /**
   * @param readings The readings of the stories' passages; each is given up once it is read.
   * @param kept The words that were read of the folder before.
   */
  constructor(stories: readonly Story[], people: People, readings: Readings, kept = new KeptWords()) {
    this.#readings = readings;
    this.table = kept.table;
    this.vocabulary = new Vocabulary(kept.table);
    this.forms = new Vocabulary(kept.table);
    this.stories = stories.map((story) => kept.of(story, people, readings));
    for (const [number, words] of this.stories.entries()) this.#add(number, words);
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

  /** The number of the sentence in which a character of a passage's text stands. */
  sentenceAt(passage: number, offset: number): number {
    const first = this.sentenceStarts.at(passage);
    let at = this.sentenceStarts.at(passage + 1) - 1;
    while (at > first && this.span(at).start > offset) at--;
    return at;
  }

  /** The terms of a passage, one for each of its tokens; they are read anew, for those of a whole folder are many. */
  termsOf(passage: number): readonly Term[] {
    return this.#readings.take(this.passages[passage] as Passage).terms();
  }

  /**
   * The words of what something is called, wherever that stands: their numbers, stop words left out; -1 for one that
   * no passage has.
   */
  wordsOfName(name: string, language: Language): Int32Array {
    return name.length <= LONGEST_NAME ? this.#calling[language](name) : this.#wordsIn(name, language);
  }

  #wordsIn(text: string, language: Language): Int32Array {
    const telling = terms(text, language).filter(({ stop }) => !stop);
    return Int32Array.from(telling, ({ key }) => this.vocabulary.id(key) ?? -1);
  }

  #add(number: number, story: StoryWords): void {
    const numbers = this.vocabulary.take(story.words, story.frequencies);
    const forms = this.forms.take(story.forms);
    const own = (tokens: Int32Array) => tokens.map((token) => renumbered(token, numbers));
    const [headings, nearest] = [story.headings, story.nearest].map((all) =>
      all.map((one) => one && own(one)),
    );
    this.titles.push(own(story.title));
    this.subjects.push(story.subjects.map(own));
    this.names.push(story.names);
    this.languages.push(story.language);
    const [firstToken, firstSentence] = [this.tokens.length, this.sentenceTokens.length];
    for (const [at, passage] of story.passages.entries()) {
      this.passages.push(passage);
      this.storyOf.push(number);
      this.headings.push(headings?.[story.headingOf[at] ?? 0]);
      this.nearest.push(nearest?.[story.headingOf[at] ?? 0]);
      this.openings.push(story.openings[at] === 1);
      this.tokenStarts.push(firstToken + (story.tokenStarts[at] ?? 0));
      this.sentenceStarts.push(firstSentence + (story.sentenceStarts[at] ?? 0));
    }
    for (const token of story.sentenceTokens) this.sentenceTokens.push(firstToken + token);
    for (const offset of story.spans) this.#spans.push(offset);
    for (const part of story.parts) this.parts.push(part);
    for (const token of story.tokens) this.tokens.push(renumbered(token, numbers));
    for (const form of story.tokenForms) this.tokenForms.push(forms[form] ?? 0);
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
}

/** What has more characters is a text, and is not kept as a name. */
const LONGEST_NAME = 200;

/** The share of a name's occurrences that have a capital: headings and slips are let pass. */
const MOSTLY = 0.9;
