import { findPeople } from '../../src/people/find-people.js';
import { Corpus } from '../../src/search/index/corpus.js';
import { Ranker } from '../../src/search/ranker.js';
import { Search } from '../../src/search/search.js';
import { parseStory } from '../../src/stories/parse.js';
import { Readings } from '../../src/stories/story/readings.js';
import type { Story } from '../../src/stories/story/story.js';

/** The names of files and what stands in them. */
export type Files = Readonly<Record<string, string>>;

const storiesIn = (files: Files): Story[] =>
  Object.entries(files).map(([file, source]) => parseStory(file, source).story);

/** The index of some stories. */
export function corpusOf(files: Files): Corpus {
  const stories = storiesIn(files);
  return new Corpus(stories, findPeople(stories), new Readings(stories));
}

export function rankerOf(files: Files): Ranker {
  const stories = storiesIn(files);
  return new Ranker(stories, findPeople(stories));
}

export function searchOf(files: Files): Search {
  const stories = storiesIn(files);
  return new Search(stories, findPeople(stories));
}

/** The number of the passage that holds some words. */
export function passageWith({ passages }: Corpus, words: string): number {
  const found = passages.findIndex(({ text }) => text.includes(words));
  if (found < 0) throw new Error(`No passage holds "${words}"`);
  return found;
}
