import { findPeople } from '../../people/find-people.js';
import type { People } from '../../people/persons/person.js';
import { Ranker } from '../../search/ranker.js';
import { readFolder } from '../../stories/read-folder.js';
import type { Passage } from '../../stories/story/story.js';
import type { Cited } from './questions.js';

/** Stories that can be asked about. */
export interface Opened {
  readonly people: People;
  readonly ranker: Ranker;
}

/** Folders of stories, each opened once however many sets are of it. */
export class Folders {
  readonly #opened = new Map<string, Opened>();

  /** @throws KnowledgeError Where there is no such folder, or no story in it. */
  open(folder: string): Opened {
    const known = this.#opened.get(folder);
    if (known) return known;
    const { stories } = readFolder(folder);
    const people = findPeople(stories);
    const opened = { people, ranker: new Ranker(stories, people) };
    this.#opened.set(folder, opened);
    return opened;
  }
}

/** A passage as questions tell of it. */
export function citedOf({ file, text, place: { lines } }: Passage): Cited {
  return { file, text, lines };
}
