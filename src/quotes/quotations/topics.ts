import MiniSearch, { type Query } from 'minisearch';
import { identifyLanguage } from '../../language/identify.js';
import { terms } from '../../language/terms.js';
import { synonymsOf, translationsOf } from '../../language/thesaurus.js';
import type { Passage, Story } from '../../stories/story/story.js';
import type { Language } from '../../text/language.js';
import type { Quotation } from './quotation.js';

/** The quoted words tell most what a quotation is about. */
const FIELDS = { words: 3, title: 1.5, passage: 1 };
/** What only stands for a word of the topic weighs less than the word. */
const STAND_IN = 0.7;
/** A quotation is on a topic that has half of its words, or what stands for them. */
const ENOUGH = 0.5;
/** Words of a topic beyond these tell nothing more. */
const MOST = 16;

/** A word of a topic: the terms of the index that name it, each several where an expression does. */
type TopicTerm = readonly (readonly string[])[];

/** The quotations of a story, and where the first of them stands among all. */
interface Told {
  readonly story: Story;
  readonly quotations: readonly Quotation[];
  readonly at: number;
}

/** A quotation, and where it stands among all. */
interface Found {
  readonly quotation: Quotation;
  readonly at: number;
}

/** Above this share of stories that came or went, to build the index anew is quicker. */
const MUCH = 0.5;

/**
 * Finds quotations by what they are about: their own words, those of their passage and of their story's title. The
 * index is brought up to date story by story.
 */
export class Topics {
  #index = emptyIndex();
  /** What is in the index, and the number of its first quotation there; by passages, which stay the same as long as a story does. */
  #indexed = new Map<readonly Passage[], { readonly told: Told; readonly first: number }>();
  #pending: Told[] = [];
  #next = 0;
  /** For each number of the index the quotation, and where it stands among all. */
  #found: Found[] = [];

  /** Makes quotations, in the order of their stories, those that are found. */
  update(stories: readonly Story[], quotations: readonly Quotation[]): void {
    const byFile = Map.groupBy(quotations, ({ passage }) => passage.file);
    let at = 0;
    const now = stories.map((story): Told => {
      const told = { story, quotations: byFile.get(story.file) ?? [], at };
      at += told.quotations.length;
      return told;
    });
    const before = this.#indexed;
    const same = now.filter((told) => isSame(before.get(told.story.passages)?.told, told));
    const gone = new Set(before.keys());
    for (const { story } of same) gone.delete(story.passages);
    if (gone.size + now.length - same.length > MUCH * now.length) {
      this.#restart(now);
      return;
    }
    for (const passages of gone) this.#remove(passages);
    for (const told of same) this.#place(told, before.get(told.story.passages)?.first ?? 0);
    const isKept = new Set(same);
    this.#pending = now.filter((told) => !isKept.has(told));
  }

  /**
   * Indexes what is not yet: for so many milliseconds, or as long as it takes.
   *
   * @returns Whether all is.
   */
  prepare(ms = Number.POSITIVE_INFINITY): boolean {
    const until = performance.now() + ms;
    for (;;) {
      const told = this.#pending.pop();
      if (told === undefined) return true;
      this.#add(told);
      if (performance.now() >= until) return this.#pending.length === 0;
    }
  }

  /**
   * The quotations on a topic, the most fitting first, ties in their order; none where no quotation has half of its
   * words.
   *
   * @param topic In French or English, whatever the language of the stories.
   */
  about(topic: string): Quotation[] {
    const concepts = conceptsOf(topic);
    if (concepts.length === 0) return [];
    this.prepare();
    const hits = this.#index.search({ combineWith: 'OR', queries: concepts.map(query) }, { boost: FIELDS });
    return hits
      .filter(({ queryTerms }) => covered(concepts, new Set(queryTerms)) >= ENOUGH * concepts.length)
      .map(({ id, score }) => ({ score, ...(this.#found[id as number] as Found) }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .map(({ quotation }) => quotation);
  }

  #restart(now: readonly Told[]): void {
    this.#index = emptyIndex();
    this.#indexed = new Map();
    this.#found = [];
    this.#next = 0;
    this.#pending = [...now];
  }

  #add(told: Told): void {
    const first = this.#next;
    this.#index.addAll(documentsOf(told, first));
    this.#next += told.quotations.length;
    this.#place(told, first);
  }

  #remove(passages: readonly Passage[]): void {
    const known = this.#indexed.get(passages);
    if (known !== undefined) this.#index.removeAll(documentsOf(known.told, known.first));
    this.#indexed.delete(passages);
  }

  #place(told: Told, first: number): void {
    this.#indexed.set(told.story.passages, { told, first });
    for (const [i, quotation] of told.quotations.entries())
      this.#found[first + i] = { quotation, at: told.at + i };
  }
}

function emptyIndex(): MiniSearch {
  return new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
}

/** What is indexed of the quotations of a story, by numbers from the first on. */
function documentsOf({ story: { title, language }, quotations }: Told, first: number): object[] {
  const keys = (text: string) =>
    content(text, language)
      .map(({ key }) => key)
      .join(' ');
  const titled = quotations.length === 0 ? '' : keys(title);
  const passages = new Map<Passage, string>();
  return quotations.map(({ text, passage }, i) => {
    const around = passages.get(passage) ?? keys(passage.text);
    passages.set(passage, around);
    return { id: first + i, words: keys(text), passage: around, title: titled };
  });
}

/** Whether the index has the same of a story as it has to have now. */
function isSame(one: Told | undefined, other: Told): boolean {
  return (
    one !== undefined &&
    one.story.title === other.story.title &&
    one.quotations.length === other.quotations.length &&
    one.quotations.every(({ passage, text }, i) => {
      const quotation = other.quotations[i];
      return passage === quotation?.passage && text === quotation.text;
    })
  );
}

const content = (text: string, language: Language) => terms(text, language).filter(({ stop }) => !stop);

function conceptsOf(topic: string): TopicTerm[] {
  const language = identifyLanguage(topic);
  const known: readonly Language[] = language === 'und' ? ['fr', 'en'] : [language];
  const concepts = new Map<string, TopicTerm>();
  for (const from of known) {
    for (const { key } of content(topic, from).slice(0, MOST)) {
      const others = [...synonymsOf(key, from), ...translationsOf(key, from)];
      concepts.set(key, [[key], ...others]);
    }
  }
  return [...concepts.values()];
}

function query(concept: TopicTerm): Query {
  return {
    combineWith: 'OR',
    queries: concept.map((words, i) => ({
      combineWith: 'AND',
      queries: [...words],
      boostTerm: () => (i === 0 ? 1 : STAND_IN),
    })),
  };
}

function covered(concepts: readonly TopicTerm[], found: ReadonlySet<string>): number {
  return concepts.filter((concept) => concept.some((words) => words.every((word) => found.has(word)))).length;
}
