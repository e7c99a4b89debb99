import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Corpus } from './corpus.js';
import { headingsOf, type StoryWords, textOf } from './story-words.js';
import { WordTable } from './words/word-table.js';

/** A passage that was found, by its number in the corpus, with MiniSearch's score and the terms that it has. */
interface Hit {
  readonly passage: number;
  readonly score: number;
  readonly terms: number;
}

/** Above this share of stories that came or went, to build the index anew is quicker. */
const MUCH = 0.5;

/** MiniSearch over the passages of a folder, brought up to date story by story. */
export class PassageIndex {
  #index = emptyIndex();
  /** The number under which the first passage of each story is known here; the others follow it. */
  #first = new Map<StoryWords, number>();
  #next = 0;
  #table = new WordTable();
  /** Which passage of the corpus stands behind each of those numbers. */
  #passages = new Int32Array(0);

  /** Makes the passages of a corpus those that are found. */
  update({ stories, table }: Corpus): void {
    this.#table = table;
    const still = new Set(stories);
    const gone = [...this.#first.keys()].filter((story) => !still.has(story));
    const fresh = stories.filter((story) => !this.#first.has(story));
    if (gone.length + fresh.length > MUCH * stories.length) this.#addAll(stories);
    else {
      for (const story of gone) this.#remove(story);
      for (const story of fresh) this.#add(story);
    }
    this.#passages = new Int32Array(this.#next);
    let passage = 0;
    for (const story of stories)
      for (const at of story.passages.keys()) this.#passages[(this.#first.get(story) ?? 0) + at] = passage++;
  }

  /**
   * The passages that hold any of some words, the best first, ties in the order of the corpus.
   *
   * @param accepts Whether a passage of the corpus is wanted.
   */
  search(
    words: readonly string[],
    boostTerm: NonNullable<SearchOptions['boostTerm']>,
    accepts?: (passage: number) => boolean,
  ): Hit[] {
    const passageOf = (id: unknown) => this.#passages[id as number] ?? 0;
    const hits = this.#index.search(words.join(' '), {
      boostTerm,
      ...(accepts ? { filter: ({ id }) => accepts(passageOf(id)) } : {}),
    });
    return hits
      .map(({ id, score, queryTerms }) => ({ passage: passageOf(id), score, terms: queryTerms.length }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage);
  }

  #addAll(stories: readonly StoryWords[]): void {
    this.#index = emptyIndex();
    this.#first = new Map();
    this.#next = 0;
    for (const story of stories) this.#add(story);
  }

  #add(story: StoryWords): void {
    this.#first.set(story, this.#next);
    for (const at of story.passages.keys()) this.#index.add(this.#documentOf(story, at, this.#next + at));
    this.#next += story.passages.length;
  }

  #remove(story: StoryWords): void {
    const first = this.#first.get(story) ?? 0;
    for (const at of story.passages.keys()) this.#index.remove(this.#documentOf(story, at, first + at));
    this.#first.delete(story);
  }

  #documentOf(story: StoryWords, passage: number, id: number) {
    const table = this.#table;
    return { id, text: textOf(story, passage, table), headings: headingsOf(story, passage, table) };
  }
}

function emptyIndex(): MiniSearch {
  return new MiniSearch({
    fields: ['text', 'headings'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
  });
}
