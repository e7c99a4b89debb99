import { partIdentifiers } from '../../language/identifiers.js';
import { terms } from '../../language/terms.js';
import { TagList } from '../../lexicon/tag-list.js';
import { WordList } from '../../lexicon/word-list.js';
import type { Language } from '../../text/language.js';
import type { Corpus } from '../index/corpus.js';
import type { Question } from '../question/question.js';
import { type Kind, kindOf } from '../question/question-kind.js';
import { BRACKETS, type Named, Naming } from './naming.js';
import { raise, share } from './shares.js';

/** So well must words stand for each other, and so much of the question and of a name name each other, in idf. */
const SAME = 0.9;
/** What is done may be called by its noun ("install", "Installation"). */
const RELATED = 0.65;
/** A paragraph of fewer words tells nothing where it is no sentence: what a list is called, a link to a video. */
const FEWEST_WORDS = 12;
const GENERAL = new WordList('questions/topic-words');
/** Words that ask for a whole list, or for the part of it that stands at a number. */
export const LISTING = new WordList('questions/listing-words');
const SMALL_WORDS = new TagList('questions/small-words');
/** What may ask for no more than a thing. */
const NAMING: ReadonlySet<Kind> = new Set(['what', 'whois', 'other']);

/** What may ask for all that a list names. */
const LISTED: ReadonlySet<Kind> = new Set(['who', 'where']);

/** Forms of one word differ by so many letters at their ends at most ("grapple", "grappling"). */
const ENDING = 3;

/**
 * What a passage opens of that which a question asks for: the section or the page that is called by its very words,
 * or by other forms of them.
 */
export type Opening = 'section' | 'page' | 'like' | 'none';

/** Finds the passages that open the page or the section whose name is all that a question asks for. */
export class AskedTopic {
  readonly #corpus: Corpus;
  readonly #naming: Naming;
  readonly #forms: readonly string[];
  /** The idf of each query term; none of those by which all about a thing is asked for. */
  readonly #rarities: Float32Array;
  readonly #isAsked: boolean;
  /** It asks for what stands in a list, by the noun for it: "quels pays ont été visités". */
  readonly #isOfLists: boolean;
  /** It asks how something is done, which a section may be called by. */
  readonly asksForSteps: boolean;
  /** It asks for a whole list. */
  readonly asksForList: boolean;
  readonly #known = new Map<string, Named>();

  constructor(corpus: Corpus, question: Question) {
    this.#corpus = corpus;
    this.#forms = question.forms;
    const { queryTerms } = question;
    const isListing = queryTerms.map(({ form }) => LISTING.has(form));
    this.asksForList = isListing.includes(true) && isListing.includes(false);
    const isGeneral = queryTerms.map(({ form }, i) => isListing[i] || GENERAL.has(form));
    const isAll = isGeneral.every((one) => one);
    this.#rarities = Float32Array.from(queryTerms, ({ idf }, i) =>
      isAll ? (isListing[i] && this.asksForList ? 0 : idf) : isGeneral[i] ? 0 : idf,
    );
    const asksForAll = question.kind === 'how' && !isAll && isGeneral.includes(true);
    this.asksForSteps = question.kind === 'how' && !asksForAll;
    this.#isOfLists = question.focus >= 0 && LISTED.has(question.kind);
    this.#isAsked =
      queryTerms.length > 0 &&
      (NAMING.has(question.kind) || question.kind === 'how' || asksForOne(question) || this.#isOfLists);
    this.#naming = new Naming(corpus, question, this.asksForSteps ? RELATED : SAME);
  }

  /** @param number Of a passage. */
  at(number: number): Opening {
    const passage = this.#corpus.passages[number];
    if (!this.#isAsked || passage === undefined || passage.kind === 'code') return 'none';
    const story = this.#corpus.storyOf[number] ?? 0;
    const called = this.#corpus.names[story] ?? [];
    const next = passage.headings.slice(-1);
    const language = this.#corpus.languages[story] ?? 'und';
    const isNamed = (name: string) => this.#named(name, language).share >= SAME;
    if (!next.some(isNamed) && !called.some(isNamed)) return 'none';
    const path = passage.headings.join('\n');
    const isListed = passage.kind === 'list' || passage.kind === 'table';
    if (this.#isOfLists && !isListed) return 'none';
    const isList = this.asksForList && isListed;
    // How something is done stands anywhere in what is called by it.
    const opensStory =
      this.asksForSteps || isList || this.#opens(number, (one) => this.#corpus.storyOf[one] === story);
    const opensSection =
      this.asksForSteps ||
      isList ||
      this.#opens(number, (one) => this.#corpus.passages[one]?.headings.join('\n') === path);
    const above = [...called, ...passage.headings];
    const heading = opensSection ? this.#opened(next, above, language) : 'none';
    if (heading === 'same') return 'section';
    const title = opensStory ? this.#opened(called, above, language) : 'none';
    return title === 'same' ? 'page' : heading === 'like' || title === 'like' ? 'like' : 'none';
  }

  /** Whether a passage is the first that tells anything of those that stand together. */
  #opens(number: number, isTogether: (number: number) => boolean): boolean {
    if (!this.#tells(number)) return false;
    let before = number - 1;
    while (before >= 0 && isTogether(before) && !this.#tells(before)) before--;
    return before < 0 || !isTogether(before);
  }

  #tells(number: number): boolean {
    const passage = this.#corpus.passages[number];
    if (passage?.isNote || this.#isBox(number)) return false;
    if (passage === undefined || passage.kind !== 'prose' || passage.fields.length > 1) return true;
    return /[.!?…:;]["»”)]?$/u.test(passage.text) || passage.text.split(/\s+/).length >= FEWEST_WORDS;
  }

  /** Whether it is a table at the head of a page, beside the words that tell what the page is about. */
  #isBox(number: number): boolean {
    const { kind, headings = [], file } = this.#corpus.passages[number] ?? {};
    const next = this.#corpus.passages[number + 1];
    const isHead = kind === 'table' && headings.length === 0 && next?.headings.length === 0;
    return isHead && next.file === file && (next.kind === 'table' || next.kind === 'prose');
  }

  /** How the best of some names is what the question asks for, with what stands above it. */
  #opened(names: readonly string[], above: readonly string[], language: Language): 'same' | 'like' | 'none' {
    const asked = names.filter((name) => this.#isAll(name, above, language));
    if (this.asksForSteps) return asked.length > 0 ? 'like' : 'none';
    if (asked.some((name) => this.#hasForms(name, language, 0))) return 'same';
    return asked.some((name) => this.#hasForms(name, language, ENDING)) ? 'like' : 'none';
  }

  /** Whether a name, with others above it, is all that is asked for. */
  #isAll(name: string, above: readonly string[], language: Language): boolean {
    const named = this.#named(name, language);
    // A page that is called "Rules" is not what the rules of something are asked of.
    if (named.share < SAME || share(named.weights, this.#rarities) === 0) return false;
    const covered = Float32Array.from(named.weights);
    for (const other of above) {
      const { share: part, weights } = this.#named(other, language);
      if (part >= SAME) raise(covered, weights);
    }
    return share(covered, this.#rarities) >= SAME;
  }

  /** Whether the question has each word of a name, but for so many letters at its end. */
  #hasForms(name: string, language: Language, ending: number): boolean {
    const bare = name.replace(BRACKETS, '');
    return [bare, partIdentifiers(bare)].some((one) =>
      terms(one, language).every(
        ({ stop, form }) => stop || this.#forms.some((asked) => differAtEnd(form, asked) <= ending),
      ),
    );
  }

  #named(name: string, language: Language): Named {
    const named = this.#known.get(name) ?? this.#naming.of(name, language);
    this.#known.set(name, named);
    return named;
  }
}

/** Whether it asks who somebody is that is called by an article: "Qui est la Renarde ?". */
function asksForOne({ kind, forms, language }: Question): boolean {
  if (kind !== 'who') return false;
  const others = forms.filter((form) => !SMALL_WORDS.has(form, 'article'));
  return kindOf(others, language) === 'whois';
}

/** How many letters two words have behind what they begin with alike, in the one that has more. */
function differAtEnd(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return Math.max(one.length, other.length) - same;
}
