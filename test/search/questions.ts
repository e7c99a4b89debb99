import { findPeople } from '../../src/people/find-people.js';
import { Search } from '../../src/search/search.js';
import type { Answer } from '../../src/search/verdict/answer.js';
import { readFolder } from '../../src/stories/read-folder.js';

/** A search over a folder of stories. */
export function openSearch(folder: string): Search {
  const { stories } = readFolder(folder);
  return new Search(stories, findPeople(stories));
}

/** The sentence that an answer marks first. */
export function marked({ excerpts }: Answer): string {
  const [best] = excerpts;
  return best ? best.passage.text.slice(best.answer.start, best.answer.end) : '';
}
